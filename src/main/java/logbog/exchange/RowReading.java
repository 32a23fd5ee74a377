package logbog.exchange;

import java.time.LocalDate;
import java.util.List;
import logbog.programmes.Translated;
import logbog.tables.Line;
import logbog.tables.Trouble;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, read field by field. Texts are only held to be legible: how long they may be
 * is said of the whole edition.
 */
final class RowReading {

  private static final int LONGEST = 40_000;

  private final Line line;
  private final Typed typed = new Typed();

  RowReading(Line line) {
    this.line = line;
  }

  Places.Spot spot() {
    return new Places.Spot(line.number());
  }

  boolean says(String column) {
    return !line.of(column).isBlank();
  }

  String text(String column) {
    return typed.optionalText(column, line.of(column), LONGEST);
  }

  String text(Column column) {
    return text(column.title());
  }

  Translated translated() {
    return new Translated(text(Column.TEXT), text(Column.TEXT_EN));
  }

  /** A required number; 0 after a problem. */
  int number(String column, int most) {
    if (!says(column)) {
      typed.wrong(column, "web.field.missing");
    }
    return typed.optionalNumber(column, line.of(column), 0, most).orElse(0);
  }

  int number(Column column, int most) {
    return number(column.title(), most);
  }

  @Nullable Integer optionalNumber(Column column, int most) {
    return typed.optionalNumber(column.title(), line.of(column.title()), 0, most).orElse(null);
  }

  /** A required date; some date after a problem. */
  LocalDate date(String column) {
    return typed.date(column, line.of(column)).orElse(LocalDate.EPOCH);
  }

  @Nullable LocalDate optionalDate(String column) {
    return typed.optionalDate(column, line.of(column)).orElse(null);
  }

  @Nullable LocalDate from() {
    return optionalDate(Column.VALID_FROM.title());
  }

  @Nullable LocalDate to() {
    return optionalDate(Column.VALID_TO.title());
  }

  void wrong(String column, String key, Object... arguments) {
    typed.wrong(column, key, arguments);
  }

  List<Trouble> troubles() {
    return typed.problems().byField().entrySet().stream()
        .map(wrong -> new Trouble(line.number(), wrong.getKey(), wrong.getValue()))
        .toList();
  }
}
