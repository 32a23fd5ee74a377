package logbog.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import logbog.tables.Grid;
import logbog.tables.Trouble;

/**
 * Reads a table of goals only, as an operator's catalogue is laid: a row is an item of a goal of a
 * speciality.
 */
final class GoalsReading {

  private GoalsReading() {}

  static Reading read(Grid grid) {
    var missing = new TreeSet<>(GoalColumns.REQUIRED);
    missing.removeAll(grid.columns());
    if (!missing.isEmpty()) {
      return Reading.refused(
          List.of(Trouble.of(1, "", "exchange.columns-missing", String.join(", ", missing))));
    }
    Map<String, VersionSoFar> versions = new LinkedHashMap<>();
    var troubles = new ArrayList<Trouble>();
    for (var line : grid.lines()) {
      var row = new RowReading(line);
      var key = row.text("programme_no") + "\n" + row.text("version");
      versions.computeIfAbsent(key, none -> new VersionSoFar(row)).take(row);
      troubles.addAll(row.troubles());
    }
    return new Reading(versions.values().stream().map(VersionSoFar::arrived).toList(), troubles);
  }
}
