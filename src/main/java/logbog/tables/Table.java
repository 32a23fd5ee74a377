package logbog.tables;

import java.util.List;

/**
 * A table that leaves.
 *
 * @param name of its sheet, at most 31 characters
 * @param columns the first row
 * @param rows each as long as the columns, or shorter where the rest is empty
 */
public record Table(String name, List<String> columns, List<List<Cell>> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  public byte[] csv() {
    return CsvWriting.write(this);
  }

  public byte[] xlsx() {
    return XlsxWriting.write(List.of(this));
  }

  /** Several tables as the sheets of one workbook. */
  public static byte[] xlsx(List<Table> tables) {
    return XlsxWriting.write(tables);
  }
}
