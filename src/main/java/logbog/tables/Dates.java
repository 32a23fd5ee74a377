package logbog.tables;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Which numbers of a workbook are dates: a cell's style says so, and a date is a count of days. */
final class Dates {

  /** Quoted words, and colours and conditions in brackets, of a number's format. */
  private static final Pattern ASIDES = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

  private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyYåÅ]");

  /** Written out, a power of ten is as long as it says. */
  private static final int MOST_DIGITS = 40;

  private final Map<String, String> formats = new HashMap<>();
  private final List<String> styles = new ArrayList<>();
  private final LocalDate dayZero;

  Dates(boolean since1904) {
    dayZero = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
  }

  void learn(InputStream part) throws NotATable {
    var inCells = new boolean[1];
    Xml.each(
        part,
        (element, xml) -> {
          switch (element) {
            case "numFmt" ->
                formats.put(Xml.attribute(xml, "numFmtId"), Xml.attribute(xml, "formatCode"));
            case "cellXfs" -> inCells[0] = true;
            case "cellStyles", "dxfs", "cellStyleXfs" -> inCells[0] = false;
            case "xf" -> style(xml, inCells[0]);
            default -> {}
          }
        });
  }

  private void style(XMLStreamReader xml, boolean ofCells) {
    if (ofCells) {
      styles.add(Xml.attribute(xml, "numFmtId"));
    }
  }

  /** A number as it reads in its cell: as a date, or in plain digits. */
  String read(String number, String style) {
    try {
      var value = new BigDecimal(number);
      if (Math.abs((long) value.scale()) > MOST_DIGITS) {
        return number;
      }
      return isDate(style)
          ? dayZero.plusDays(value.longValueExact()).toString()
          : value.stripTrailingZeros().toPlainString();
    } catch (ArithmeticException | NumberFormatException | DateTimeException wrong) {
      return number;
    }
  }

  private boolean isDate(String style) {
    if (style.isEmpty() || !style.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    var at = style.length() > 6 ? -1 : Integer.parseInt(style);
    if (at < 0 || at >= styles.size()) {
      return false;
    }
    var format = styles.get(at);
    return List.of("14", "15", "16", "17", "22").contains(format)
        || DAY_OR_YEAR
            .matcher(ASIDES.matcher(formats.getOrDefault(format, "")).replaceAll(""))
            .find();
  }
}
