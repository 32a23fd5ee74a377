package logbog.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files as people and forgers send them. */
public final class SentFiles {

  private static final String TYPES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.%s"/></Types>
      """;

  private SentFiles() {}

  public static byte[] pdf() throws IOException {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  public static byte[] docx() throws IOException {
    return zip(word());
  }

  public static byte[] xlsx() throws IOException {
    return zip(parts("spreadsheetml.sheet.main+xml"));
  }

  /** The parts of a document, to which a forger adds. */
  static Map<String, byte[]> word() {
    return parts("wordprocessingml.document.main+xml");
  }

  static Map<String, byte[]> parts(String type) {
    var parts = new LinkedHashMap<String, byte[]>();
    parts.put("[Content_Types].xml", TYPES.formatted(type).getBytes(UTF_8));
    parts.put("main.xml", "<document>Stolen står på fire ben.</document>".getBytes(UTF_8));
    return parts;
  }

  static byte[] zip(Map<String, byte[]> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  static byte[] joined(byte[] first, byte[] second) {
    var both = new ByteArrayOutputStream();
    both.writeBytes(first);
    both.writeBytes(second);
    return both.toByteArray();
  }
}
