package logbog.tables;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that anyone may have written: no DTD, so no entities and nothing from outside. */
final class Xml {

  private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

  static {
    FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  private Xml() {}

  static void each(InputStream in, Begun begun) throws NotATable {
    try {
      var xml = FACTORY.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          begun.at(xml.getLocalName(), xml);
        }
      }
    } catch (XMLStreamException wrong) {
      throw NotATable.because("tables.not-xlsx");
    }
  }

  static String attribute(XMLStreamReader xml, String name) {
    var value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
