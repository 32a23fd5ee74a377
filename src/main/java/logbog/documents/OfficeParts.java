package logbog.documents;

import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
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

  private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Cntrl}\\h]");
  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]+:.*");

  /** On a drive of the reader's own machine, as the template of every new document is. */
  private static final Pattern OWN_DRIVE = Pattern.compile("file:/(//)?[a-z]:[/\\\\].*");

  private static final Pattern OTHER_MACHINE = Pattern.compile("[/\\\\]{2}.*");

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
    if (said(xml, "TargetMode").equalsIgnoreCase("External")
        && !said(xml, "Type").endsWith("/hyperlink")
        && elsewhere(said(xml, "Target"))) {
      throw FileRefused.because("loads");
    }
  }

  /**
   * On another machine, by whatever scheme: to ask a file server gives it the reader's password.
   */
  private static boolean elsewhere(String written) {
    var target = INVISIBLE.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
    return OTHER_MACHINE.matcher(target).matches()
        || SCHEME.matcher(target).matches() && !OWN_DRIVE.matcher(target).matches();
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
