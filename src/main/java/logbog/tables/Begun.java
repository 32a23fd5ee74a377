package logbog.tables;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What to do where an element of a file begins. */
interface Begun {
  void at(String element, XMLStreamReader xml) throws XMLStreamException, NotATable;
}
