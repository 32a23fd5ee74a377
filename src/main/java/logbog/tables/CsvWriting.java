package logbog.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * As Danish spreadsheets open it with a double click: semicolons, UTF-8 with its mark, a comma in
 * decimals, dates as 2026-07-31.
 */
final class CsvWriting {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setDelimiter(';').get();

  private CsvWriting() {}

  static byte[] write(Table table) {
    var text = new StringBuilder().append(BYTE_ORDER_MARK);
    try {
      FORMAT.printRecord(text, table.columns().stream().map(Plain::written).toArray());
      for (var row : table.rows()) {
        FORMAT.printRecord(text, fields(row, table.columns().size()).toArray());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> fields(List<Cell> row, int columns) {
    var fields = new ArrayList<>(row.stream().map(CsvWriting::field).toList());
    while (fields.size() < columns) {
      fields.add("");
    }
    return fields;
  }

  private static String field(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text) -> Plain.written(text);
      case Cell.Number(var number) -> number.toPlainString().replace('.', ',');
      case Cell.Day(var day) -> day.toString();
    };
  }
}
