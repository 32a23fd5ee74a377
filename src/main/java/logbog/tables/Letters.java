package logbog.tables;

/** The names of columns in a workbook: A, B … Z, AA. */
final class Letters {

  private Letters() {}

  /** The column of a cell named {@code AB12}, counted from 0; the bound where there is no such. */
  static int column(String cell) {
    var column = 0;
    for (int i = 0; i < cell.length() && Character.isLetter(cell.charAt(i)); i++) {
      column = Math.min(Grid.MOST_COLUMNS, column * 26) + (cell.charAt(i) - 'A' + 1);
    }
    return column < 1 ? Grid.MOST_COLUMNS : Math.min(column - 1, Grid.MOST_COLUMNS);
  }

  static String of(int column) {
    var name = "";
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      name = (char) ('A' + (rest - 1) % 26) + name;
    }
    return name;
  }
}
