package logbog.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of one sheet. Texts stand in their cells and not in a list of all texts, which would
 * be held to the end.
 */
final class XlsxPouring implements Pouring {

  private static final int HELD = 200;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int rows = 1;

  XlsxPouring(String name, List<Heading> columns, OutputStream out) {
    workbook = new Workbook(out, "Logbog", "1.0");
    sheet = workbook.newWorksheet(name);
    for (int column = 0; column < columns.size(); column++) {
      sheet.inlineString(0, column, XlsxWriting.plain(columns.get(column).text()));
      sheet.style(0, column).bold().set();
      sheet.width(column, columns.get(column).width());
    }
    sheet.freezePane(0, 1);
  }

  @Override
  public void row(List<Cell> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      switch (cells.get(column)) {
        case Cell.Text(var text) when !text.isEmpty() ->
            sheet.inlineString(rows, column, XlsxWriting.plain(text));
        case Cell cell -> XlsxWriting.write(cell, sheet, rows, column);
      }
    }
    if (rows++ % HELD == 0) {
      flush();
    }
  }

  @Override
  public void flush() throws IOException {
    sheet.flush();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
