package logbog.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A table that leaves row by row and is never held whole. Closing it finishes the file; a file that
 * is not finished is no file, so that half a table is not taken for all of it.
 */
public interface Pouring extends Closeable {

  /** The next row: as long as the columns, or shorter where the rest is empty. */
  void row(List<Cell> cells) throws IOException;

  /** Sends on what has been poured so far. */
  void flush() throws IOException;

  /**
   * Begins a CSV file or a workbook of one sheet.
   *
   * @param sheet the name of the sheet, at most 31 characters
   */
  static Pouring begin(Download.Kind kind, String sheet, List<Heading> columns, OutputStream out)
      throws IOException {
    return switch (kind) {
      case CSV -> new CsvPouring(columns.stream().map(Heading::text).toList(), out);
      case XLSX -> new XlsxPouring(sheet, columns, out);
      default -> throw new IllegalArgumentException(kind + " holds no table");
    };
  }

  /**
   * What stands above a column.
   *
   * @param width in characters, for a workbook
   */
  record Heading(String text, int width) {}
}
