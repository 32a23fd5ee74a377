package logbog.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One workbook, a sheet a table; the first row stays in view. */
final class XlsxWriting {

  /** A workbook would read {@code _x0041_} as the letter A; this says that it is meant as it is. */
  private static final Pattern READ_AS_A_SIGN = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final int WIDEST = 60;

  private XlsxWriting() {}

  static byte[] write(List<Table> tables) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Logbog", "1.0")) {
      for (var table : tables) {
        write(table, workbook.newWorksheet(table.name()));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void write(Table table, Worksheet sheet) {
    for (int column = 0; column < table.columns().size(); column++) {
      sheet.value(0, column, table.columns().get(column));
      sheet.style(0, column).bold().set();
      sheet.width(column, Math.clamp(widest(table, column) + 2L, 8, WIDEST));
    }
    for (int row = 0; row < table.rows().size(); row++) {
      var cells = table.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        write(cells.get(column), sheet, row + 1, column);
      }
    }
    sheet.freezePane(0, 1);
  }

  /** Said as it is meant. */
  static String plain(String text) {
    return READ_AS_A_SIGN.matcher(text).replaceAll("_x005F_");
  }

  static void write(Cell cell, Worksheet sheet, int row, int column) {
    switch (cell) {
      case Cell.Text(var text) when text.isEmpty() -> {}
      case Cell.Text(var text) -> sheet.value(row, column, plain(text));
      case Cell.Number(var number) -> sheet.value(row, column, number);
      case Cell.Day(var day) -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
    }
  }

  private static int widest(Table table, int column) {
    return table.rows().stream()
        .filter(row -> row.size() > column)
        .mapToInt(row -> row.get(column) instanceof Cell.Text(var text) ? text.length() : 10)
        .reduce(table.columns().get(column).length(), Math::max);
  }
}
