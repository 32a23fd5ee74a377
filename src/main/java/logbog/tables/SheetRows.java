package logbog.tables;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of one sheet of a workbook. A cell that reckons is named: nobody wrote its value. */
final class SheetRows {

  private static final int MOST_NAMED = 20;

  private final Strings strings;
  private final Dates dates;
  private final List<Long> numbers = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Trouble> formulas = new ArrayList<>();
  private long number;
  private int column;
  private String type = "";
  private String style = "";

  private SheetRows(Strings strings, Dates dates) {
    this.strings = strings;
    this.dates = dates;
  }

  static SheetRows read(InputStream part, Strings strings, Dates dates) throws NotATable {
    var rows = new SheetRows(strings, dates);
    Xml.each(part, rows::at);
    return rows;
  }

  List<List<String>> rows() {
    return rows;
  }

  Grid grid() throws NotATable {
    if (!formulas.isEmpty()) {
      throw new NotATable(formulas);
    }
    return Grid.of(numbers, rows);
  }

  private void at(String element, XMLStreamReader xml) throws XMLStreamException, NotATable {
    switch (element) {
      case "row" -> row(Xml.attribute(xml, "r"));
      case "c" -> cell(xml);
      case "f" -> formula();
      case "is" -> put(Strings.text(xml, "is"));
      case "v" -> put(value(xml.getElementText()));
      default -> {}
    }
  }

  private void row(String named) throws NotATable {
    number = named.matches("[0-9]{1,9}") ? Long.parseLong(named) : number + 1;
    column = -1;
    numbers.add(number);
    rows.add(new ArrayList<>());
    if (rows.size() > Grid.MOST_ROWS) {
      throw NotATable.because("tables.wide", Grid.MOST_ROWS, Grid.MOST_COLUMNS);
    }
  }

  private void cell(XMLStreamReader xml) throws NotATable {
    var place = Xml.attribute(xml, "r");
    column = place.isEmpty() ? column + 1 : Letters.column(place);
    type = Xml.attribute(xml, "t");
    style = Xml.attribute(xml, "s");
  }

  private void formula() {
    if (formulas.size() < MOST_NAMED) {
      formulas.add(Trouble.of(number, Letters.of(column) + number, "tables.formula"));
    }
  }

  private String value(String raw) throws NotATable {
    return switch (type) {
      case "s" -> strings.get(raw.strip());
      case "", "n" -> dates.read(raw.strip(), style);
      default -> raw;
    };
  }

  /**
   * A cell far to the right says nothing that belongs to a table; beyond the bound it is refused.
   */
  private void put(String text) throws NotATable {
    if (rows.isEmpty() || text.isEmpty()) {
      return;
    }
    if (column < 0 || column >= Grid.MOST_COLUMNS) {
      throw NotATable.because("tables.wide", Grid.MOST_ROWS, Grid.MOST_COLUMNS);
    }
    var row = rows.getLast();
    while (row.size() <= column) {
      row.add("");
    }
    row.set(column, text);
  }
}
