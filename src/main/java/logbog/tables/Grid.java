package logbog.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A table that arrived as CSV or XLSX, read within bounds. Dates of a workbook read as 2026-07-31.
 *
 * @param columns their names, in lower case
 * @param lines the rows below them that are not blank
 */
public record Grid(List<String> columns, List<Line> lines) {

  static final int MOST_COLUMNS = 200;
  static final int MOST_ROWS = 200_000;

  /**
   * Reads a file.
   *
   * @param known whether a sheet with these columns is the one that is meant; of a workbook where
   *     none is, the first sheet is read
   * @throws NotATable when it is none, is too large inside, holds formulas or is not in UTF-8
   */
  public static Grid read(byte[] file, Predicate<List<String>> known) throws NotATable {
    if (startsWith(file, 'P', 'K')) {
      return XlsxReading.read(file, known);
    }
    if (startsWith(file, 0xD0, 0xCF)) {
      throw NotATable.because("tables.xls");
    }
    return CsvReading.read(file);
  }

  /**
   * Of rows whose first is the names of the columns.
   *
   * @param numbers of the rows
   */
  static Grid of(List<Long> numbers, List<List<String>> rows) throws NotATable {
    if (rows.isEmpty()) {
      throw NotATable.because("tables.empty");
    }
    var columns = rows.getFirst().stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
    var seen = new HashSet<String>();
    for (var column : columns) {
      if (!column.isEmpty() && !seen.add(column)) {
        throw new NotATable(List.of(Trouble.of(numbers.getFirst(), column, "tables.column-twice")));
      }
    }
    var lines = new ArrayList<Line>();
    for (int i = 1; i < rows.size(); i++) {
      var line = new Line(numbers.get(i), columns, rows.get(i));
      if (!line.blank()) {
        lines.add(line);
      }
    }
    return new Grid(columns, List.copyOf(lines));
  }

  private static boolean startsWith(byte[] file, int first, int second) {
    return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
  }
}
