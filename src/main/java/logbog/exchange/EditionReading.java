package logbog.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import logbog.tables.Grid;
import logbog.tables.Line;
import logbog.tables.Trouble;

/** Reads the rows that {@link EditionTable} writes, of one edition or many. */
final class EditionReading {

  private static final int MOST = 1000;

  private final List<EditionSoFar> editions = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();

  private EditionReading() {}

  static Reading read(Grid grid) {
    var reading = new EditionReading();
    grid.lines().forEach(reading::line);
    return new Reading(
        reading.editions.stream().map(EditionSoFar::arrived).toList(), reading.troubles);
  }

  private void line(Line line) {
    var row = new RowReading(line);
    var kind = RowKind.named(line.of(Column.ROW.title()));
    if (kind.isEmpty()) {
      row.wrong(Column.ROW.title(), "exchange.row", line.of(Column.ROW.title()));
    } else if (kind.get() == RowKind.EDITION) {
      begin(row);
    } else {
      edition(row)
          .ifPresentOrElse(
              edition -> edition.take(kind.get(), row),
              () -> row.wrong(Column.ROW.title(), "exchange.no-edition"));
    }
    troubles.addAll(row.troubles());
  }

  private void begin(RowReading row) {
    var edition = new EditionSoFar(row);
    if (editions.size() >= MOST) {
      row.wrong(Column.ROW.title(), "exchange.many", MOST);
      return;
    }
    if (editions.stream().anyMatch(edition::same)) {
      row.wrong(Column.VERSION.title(), "exchange.edition-twice");
    }
    editions.add(edition);
  }

  /** The one it names, or where it names none, the one it stands below. */
  private Optional<EditionSoFar> edition(RowReading row) {
    for (var edition : editions.reversed()) {
      if (edition.isNamedBy(row)) {
        return Optional.of(edition);
      }
    }
    return Optional.empty();
  }
}
