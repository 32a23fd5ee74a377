package logbog.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipFile;

/** What is in a zip, in its order. */
public final class Unzipped {

  private Unzipped() {}

  public static Map<String, byte[]> of(byte[] file) throws IOException {
    var path = Files.createTempFile("unzipped", ".zip");
    try {
      Files.write(path, file);
      var parts = new LinkedHashMap<String, byte[]>();
      try (var zip = new ZipFile(path.toFile(), UTF_8)) {
        for (var part : zip.stream().toList()) {
          parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
        }
      }
      return parts;
    } finally {
      Files.delete(path);
    }
  }

  static String sheet(byte[] workbook) throws IOException {
    var sheet = of(workbook).get("xl/worksheets/sheet1.xml");
    return sheet == null ? "" : new String(sheet, UTF_8);
  }
}
