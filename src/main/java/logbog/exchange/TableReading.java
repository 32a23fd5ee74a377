package logbog.exchange;

import java.util.List;
import logbog.tables.Grid;
import logbog.tables.NotATable;
import logbog.tables.Trouble;

/** Reads a table of goals: one that left from here, or one of goals only. */
final class TableReading {

  private TableReading() {}

  static Reading read(byte[] file) {
    try {
      var grid = Grid.read(file, columns -> whole(columns) || goals(columns));
      if (whole(grid.columns())) {
        return EditionReading.read(grid);
      }
      return goals(grid.columns())
          ? GoalsReading.read(grid)
          : Reading.refused(
              List.of(Trouble.ofFile("exchange.columns", String.join(", ", grid.columns()))));
    } catch (NotATable not) {
      return Reading.refused(not.troubles());
    }
  }

  private static boolean whole(List<String> columns) {
    return columns.contains(Column.ROW.title()) && columns.contains(Column.GOAL_NO.title());
  }

  private static boolean goals(List<String> columns) {
    return columns.contains("goal_no") && columns.contains("goal_title");
  }
}
