package logbog.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** A workbook: its first sheet with known columns, or its first. */
final class XlsxReading {

  private XlsxReading() {}

  static Grid read(byte[] file, Predicate<List<String>> known) throws NotATable {
    try (var parts = new Parts(file)) {
      var since1904 = new boolean[1];
      var sheets = sheets(parts, since1904);
      var dates = new Dates(since1904[0]);
      var styles = parts.part("xl/styles.xml");
      if (styles.isPresent()) {
        dates.learn(styles.get());
      }
      var shared = parts.part("xl/sharedStrings.xml");
      var strings = shared.isPresent() ? Strings.of(shared.get()) : Strings.none();
      SheetRows first = null;
      for (var sheet : sheets) {
        var rows = SheetRows.read(parts.required(sheet), strings, dates);
        if (known.test(header(rows))) {
          return rows.grid();
        }
        first = first == null ? rows : first;
      }
      if (first == null) {
        throw NotATable.because("tables.not-xlsx");
      }
      return first.grid();
    } catch (IOException wrong) {
      throw NotATable.because("tables.not-xlsx");
    }
  }

  private static List<String> header(SheetRows rows) {
    return rows.rows().isEmpty()
        ? List.of()
        : rows.rows().getFirst().stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> sheets(Parts parts, boolean[] since1904)
      throws IOException, NotATable {
    var targets = new HashMap<String, String>();
    Xml.each(
        parts.required("xl/_rels/workbook.xml.rels"),
        (element, xml) -> {
          if (element.equals("Relationship")) {
            targets.put(Xml.attribute(xml, "Id"), Xml.attribute(xml, "Target"));
          }
        });
    var sheets = new ArrayList<String>();
    Xml.each(
        parts.required("xl/workbook.xml"),
        (element, xml) -> {
          var target = targets.get(Xml.attribute(xml, "id"));
          if (element.equals("sheet") && target != null) {
            sheets.add(target.startsWith("/") ? target : "xl/" + target);
          } else if (element.equals("workbookPr")) {
            since1904[0] = List.of("1", "true").contains(Xml.attribute(xml, "date1904"));
          }
        });
    return sheets;
  }
}
