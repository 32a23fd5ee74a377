package logbog.tables;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook, which is a zip. Unpacks no more than a bound in all, whatever the zip
 * says its parts are.
 */
final class Parts implements Closeable {

  private static final int MOST_UNPACKED = 100_000_000;

  private final Path file;
  private final ZipFile zip;
  private int left = MOST_UNPACKED;

  Parts(byte[] bytes) throws IOException {
    file = Files.createTempFile("arrived", ".zip");
    try {
      Files.write(file, bytes);
      zip = new ZipFile(file.toFile());
    } catch (IOException wrong) {
      Files.delete(file);
      throw wrong;
    }
  }

  /** A part, unpacked; nothing where the workbook has none of that name. */
  Optional<InputStream> part(String name) throws IOException, NotATable {
    var entry = zip.getEntry(name.startsWith("/") ? name.substring(1) : name);
    if (entry == null) {
      return Optional.empty();
    }
    try (var packed = zip.getInputStream(entry)) {
      var unpacked = packed.readNBytes(left + 1);
      left -= unpacked.length;
      if (left < 0) {
        throw NotATable.because("tables.bomb", MOST_UNPACKED / 1_000_000);
      }
      return Optional.of(new ByteArrayInputStream(unpacked));
    }
  }

  InputStream required(String name) throws IOException, NotATable {
    return part(name).orElseThrow(() -> NotATable.because("tables.not-xlsx"));
  }

  @Override
  public void close() throws IOException {
    zip.close();
    Files.delete(file);
  }
}
