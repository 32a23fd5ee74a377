package logbog.documents;

import java.io.InputStream;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What an office file says of its parts: which kind it is, and whether it brings programs. */
final class OfficeParts {

  private static final String LIST = "[content_types].xml";
  private static final String WORDS = "wordprocessingml.document.main+xml";
  private static final String SHEETS = "spreadsheetml.sheet.main+xml";
  private static final XMLInputFactory XML = factory();

  private @Nullable FileKind kind;

  /** Whether this part is to be {@link #read}. */
  boolean reads(String name) {
    var small = name.toLowerCase(Locale.ROOT);
    if (small.contains("vbaproject") || small.contains("/activex/")) {
      throw FileRefused.because("macros");
    }
    return small.equals(LIST) || small.endsWith(".rels");
  }

  void read(String name, InputStream part) {
    try {
      var xml = XML.createXMLStreamReader(part);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          if (name.toLowerCase(Locale.ROOT).equals(LIST)) {
            type(said(xml, "ContentType"));
          } else {
            refuseLoading(xml);
          }
        }
      }
    } catch (XMLStreamException broken) {
      throw FileRefused.because("broken");
    }
  }

  /**
   * @throws FileRefused where the list of parts names neither a document nor a workbook
   */
  FileKind kind() {
    if (kind == null) {
      throw FileRefused.because("kind");
    }
    return kind;
  }

  private void type(String type) {
    var small = type.toLowerCase(Locale.ROOT);
    if (small.contains("macro") || small.contains("vba") || small.contains("activex")) {
      throw FileRefused.because("macros");
    }
    if (small.endsWith(WORDS)) {
      kind = FileKind.DOCX;
    } else if (small.endsWith(SHEETS)) {
      kind = FileKind.XLSX;
    }
  }

  /** A link that is followed when the file is opened, and not when its reader taps it. */
  private static void refuseLoading(XMLStreamReader xml) {
    var target = said(xml, "Target").toLowerCase(Locale.ROOT);
    if (said(xml, "TargetMode").equalsIgnoreCase("External")
        && !said(xml, "Type").endsWith("/hyperlink")
        && (target.startsWith("http") || target.startsWith("ftp") || target.startsWith("mhtml"))) {
      throw FileRefused.because("loads");
    }
  }

  private static String said(XMLStreamReader xml, String attribute) {
    var said = xml.getAttributeValue(null, attribute);
    return said == null ? "" : said;
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
