package logbog.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The columns of an edition as a table; what each holds depends on the row's kind. */
enum Column {
  ROW,
  PROGRAMME_NO,
  PROGRAMME,
  VERSION,
  GOAL_NO,
  KEY,
  TEXT,
  TEXT_EN,
  VALID_FROM,
  VALID_TO,
  LEVEL,
  BEFORE;

  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> titles() {
    return Stream.of(values()).map(Column::title).toList();
  }
}
