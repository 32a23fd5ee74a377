package logbog.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A whole table as a CSV file. */
final class CsvWriting {

  private CsvWriting() {}

  static byte[] write(Table table) {
    var bytes = new ByteArrayOutputStream();
    try (var pouring = new CsvPouring(table.columns(), bytes)) {
      for (var row : table.rows()) {
        pouring.row(row);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
