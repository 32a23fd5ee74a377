package logbog.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in one cell of a table that leaves. Null is written as an empty text. */
public sealed interface Cell {

  Cell EMPTY = new Text("");

  /** Whatever a person may have written: stays text, also where it looks like a formula. */
  record Text(String text) implements Cell {}

  record Number(BigDecimal number) implements Cell {}

  record Day(LocalDate day) implements Cell {}

  static Cell of(@Nullable String text) {
    return text == null || text.isEmpty() ? EMPTY : new Text(text);
  }

  static Cell of(long number) {
    return new Number(BigDecimal.valueOf(number));
  }

  static Cell of(@Nullable Integer number) {
    return number == null ? EMPTY : of((long) number);
  }

  static Cell of(BigDecimal number) {
    return new Number(number);
  }

  static Cell of(@Nullable LocalDate day) {
    return day == null ? EMPTY : new Day(day);
  }
}
