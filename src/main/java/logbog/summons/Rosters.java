package logbog.summons;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import logbog.tables.Grid;
import logbog.tables.NotATable;
import logbog.web.Problem;

/**
 * Reads lists of apprentices as people have them: typed, pasted from a mail or a spreadsheet, or a
 * file. Whatever cannot be read is shown, never dropped.
 */
public final class Rosters {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Rosters() {}

  /** Reads what was typed or pasted. */
  public static Roster text(String text) {
    var tidy = Tidying.text(text);
    var lines = tidy.lines().filter(line -> !line.isBlank()).toList();
    var gathering = new Gathering();
    var columns = lines.isEmpty() ? null : RosterColumns.ofHeader(cells(lines.getFirst()));
    for (int i = columns == null ? 0 : 1; i < lines.size(); i++) {
      var line = lines.get(i);
      if (columns != null) {
        columns.read(cells(line)).into(gathering, line);
      } else {
        Entries.of(line).forEach(entry -> entry.into(gathering, entry.line()));
      }
    }
    return gathering.roster();
  }

  /**
   * Reads a file, CSV or XLSX; its columns are known by their headings or by what stands in them.
   *
   * @throws NotATable with what is in the way
   */
  public static Roster file(byte[] file) throws NotATable {
    try {
      return grid(Grid.read(file, header -> RosterColumns.ofHeader(header) != null), List.of());
    } catch (NotATable wrong) {
      if (wrong.troubles().stream().noneMatch(it -> windows1252(it.problem()))) {
        throw wrong;
      }
      var read = new String(file, WINDOWS_1252).getBytes(StandardCharsets.UTF_8);
      return grid(Grid.read(read, header -> false), notice(wrong));
    }
  }

  private static Roster grid(Grid grid, List<Problem> notices) {
    var rows = new ArrayList<List<String>>();
    var columns = RosterColumns.ofHeader(grid.columns());
    if (columns == null) {
      rows.add(grid.columns().stream().map(Tidying::capitals).toList());
    }
    grid.lines().forEach(line -> rows.add(line.fields()));
    var known = columns == null ? RosterColumns.ofContent(rows) : columns;
    var gathering = new Gathering();
    notices.forEach(gathering::notice);
    for (var row : rows) {
      var cells = row.stream().map(Tidying::text).toList();
      var line = String.join("; ", cells.stream().filter(cell -> !cell.isBlank()).toList());
      if (!line.isEmpty() && !(columns == null && row == rows.getFirst() && !line.contains("@"))) {
        known.read(cells).into(gathering, line);
      }
    }
    return gathering.roster();
  }

  private static boolean windows1252(Problem problem) {
    return problem.key().equals("tables.windows-1252");
  }

  private static List<Problem> notice(NotATable wrong) {
    return wrong.troubles().stream()
        .map(it -> Problem.of("summons.roster.windows-1252", it.problem().arguments().toArray()))
        .toList();
  }

  private static List<String> cells(String line) {
    var separator = line.contains("\t") ? "\t" : line.contains(";") ? ";" : ",";
    return List.of(line.split(separator, -1));
  }
}
