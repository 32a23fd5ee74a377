package logbog.tables;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a workbook, which its cells name by number. */
final class Strings {

  private static final Pattern SIGN = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final List<String> texts = new ArrayList<>();

  static Strings of(InputStream part) throws NotATable {
    var strings = new Strings();
    Xml.each(
        part,
        (element, xml) -> {
          if (element.equals("si")) {
            strings.texts.add(text(xml, "si"));
          }
        });
    return strings;
  }

  static Strings none() {
    return new Strings();
  }

  String get(String number) throws NotATable {
    try {
      return texts.get(Integer.parseInt(number));
    } catch (IndexOutOfBoundsException | NumberFormatException wrong) {
      throw NotATable.because("tables.not-xlsx");
    }
  }

  /** All text up to an element's end but what says how it is pronounced. */
  static String text(XMLStreamReader xml, String until) throws XMLStreamException {
    var text = new StringBuilder();
    var pronounced = 0;
    var inText = false;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          pronounced += xml.getLocalName().equals("rPh") ? 1 : 0;
          inText = xml.getLocalName().equals("t") && pronounced == 0;
        }
        case XMLStreamReader.END_ELEMENT -> {
          pronounced -= xml.getLocalName().equals("rPh") ? 1 : 0;
          inText = false;
          if (xml.getLocalName().equals(until)) {
            return signs(text.toString());
          }
        }
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> {
          if (inText) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
    }
    return signs(text.toString());
  }

  private static String signs(String text) {
    return text.contains("_x")
        ? SIGN.matcher(text)
            .replaceAll(
                sign -> Matcher.quoteReplacement("" + (char) Integer.parseInt(sign.group(1), 16)))
        : text;
  }
}
