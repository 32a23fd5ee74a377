package logbog.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * As Danish spreadsheets open it with a double click: semicolons, UTF-8 with its mark, a comma in
 * decimals, dates as 2026-07-31.
 */
final class CsvPouring implements Pouring {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setDelimiter(';').get();

  private final Writer text;
  private final int columns;

  CsvPouring(List<String> columns, OutputStream out) throws IOException {
    this.text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    this.columns = columns.size();
    text.append(BYTE_ORDER_MARK);
    FORMAT.printRecord(text, columns.stream().map(Plain::written).toArray());
  }

  @Override
  public void row(List<Cell> cells) throws IOException {
    var fields = new ArrayList<>(cells.stream().map(CsvPouring::field).toList());
    while (fields.size() < columns) {
      fields.add("");
    }
    FORMAT.printRecord(text, fields.toArray());
  }

  @Override
  public void flush() throws IOException {
    text.flush();
  }

  @Override
  public void close() throws IOException {
    text.flush();
  }

  private static String field(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text) -> Plain.written(text);
      case Cell.Number(var number) -> number.toPlainString().replace('.', ',');
      case Cell.Day(var day) -> day.toString();
    };
  }
}
