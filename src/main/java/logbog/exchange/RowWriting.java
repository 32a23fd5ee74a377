package logbog.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import logbog.programmes.Dated;
import logbog.programmes.Edition;
import logbog.programmes.Translated;
import logbog.tables.Cell;
import org.jspecify.annotations.Nullable;

/**
 * One row of an edition's table while it is filled. Each names its edition, so that rows can be
 * filtered.
 */
final class RowWriting {

  private final List<Cell> cells =
      new ArrayList<>(Collections.nCopies(Column.values().length, Cell.EMPTY));
  private final List<List<Cell>> rows;

  RowWriting(RowKind kind, Edition edition, List<List<Cell>> rows) {
    this.rows = rows;
    put(Column.ROW, kind.title());
    put(Column.PROGRAMME_NO, edition.programmeNo() == 0 ? null : edition.programmeNo());
    put(Column.PROGRAMME, edition.programmeName());
    put(Column.VERSION, edition.version());
  }

  RowWriting put(Column column, String text) {
    cells.set(column.ordinal(), Cell.of(text));
    return this;
  }

  RowWriting put(Column column, @Nullable Integer number) {
    cells.set(column.ordinal(), Cell.of(number));
    return this;
  }

  RowWriting put(Column column, @Nullable LocalDate day) {
    cells.set(column.ordinal(), Cell.of(day));
    return this;
  }

  RowWriting put(Translated text) {
    return put(Column.TEXT, text.danish()).put(Column.TEXT_EN, text.english());
  }

  RowWriting put(Dated dated) {
    return put(Column.VALID_FROM, dated.from()).put(Column.VALID_TO, dated.to());
  }

  void end() {
    rows.add(List.copyOf(cells));
  }

  /** Only where there is a text in either language. */
  void endIfSaid() {
    if (cells.get(Column.TEXT.ordinal()) != Cell.EMPTY
        || cells.get(Column.TEXT_EN.ordinal()) != Cell.EMPTY) {
      end();
    }
  }
}
