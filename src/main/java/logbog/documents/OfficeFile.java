package logbog.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A document or workbook of today's office programs, which is a zip. It is unpacked once, within
 * bounds, to see that it holds no program and no other file, and is no bomb.
 */
final class OfficeFile {

  private static final int MOST_ENTRIES = 2_000;
  private static final long MOST_UNPACKED = 100_000_000;
  private static final long SMALL = 1_000_000;
  private static final int MOST_TIMES = 100;

  /** Of the parts that are read: each is small, and a forger writes many. */
  private static final long MOST_READ = 10_000_000;

  /** How a zip, a Windows program and an older document begin. */
  private static final List<byte[]> FILES =
      List.of(
          new byte[] {'P', 'K', 3, 4},
          new byte[] {'M', 'Z'},
          new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});

  private final ZipFile zip;
  private final OfficeParts parts = new OfficeParts();
  private long unpacked;
  private long read;

  private OfficeFile(ZipFile zip) {
    this.zip = zip;
  }

  static FileKind kind(byte[] file) {
    if (ZipFrame.of(file).entries() > MOST_ENTRIES) {
      throw FileRefused.because("bomb");
    }
    try {
      var laid = Files.createTempFile("sent", ".zip");
      try {
        Files.write(laid, file);
        try (var zip = new ZipFile(laid.toFile())) {
          return new OfficeFile(zip).looked();
        }
      } finally {
        Files.delete(laid);
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw FileRefused.because("broken");
    }
  }

  private FileKind looked() throws IOException {
    var names = new HashSet<String>();
    for (var entries = zip.entries(); entries.hasMoreElements(); ) {
      var entry = entries.nextElement();
      if (!names.add(entry.getName().toLowerCase(Locale.ROOT)) || outside(entry.getName())) {
        throw FileRefused.because("broken");
      }
      if (!entry.isDirectory()) {
        look(entry);
      }
    }
    return parts.kind();
  }

  private static boolean outside(String name) {
    return name.startsWith("/") || name.contains("..") || name.contains("\\");
  }

  private void look(ZipEntry entry) throws IOException {
    var reads = parts.reads(entry.getName());
    var beginning = new byte[8];
    var kept = reads ? new byte[(int) SMALL] : beginning;
    try (var content = zip.getInputStream(entry)) {
      var begun = content.readNBytes(kept, 0, kept.length);
      unpacked += begun;
      if (FILES.stream().anyMatch(it -> Sniffing.begins(kept, it))) {
        throw FileRefused.because("nested");
      }
      if (reads) {
        read += begun;
        refuseBomb(entry, begun);
        parts.read(entry.getName(), new ByteArrayInputStream(kept, 0, begun));
      }
      through(entry, content, begun);
    }
  }

  /** To its end, to see how large it is: what a zip says of that may be a lie. */
  private void through(ZipEntry entry, InputStream content, long begun) throws IOException {
    var piece = new byte[1 << 16];
    var size = begun;
    for (int n = content.read(piece); n > 0; n = content.read(piece)) {
      size += n;
      unpacked += n;
      refuseBomb(entry, size);
    }
  }

  private void refuseBomb(ZipEntry entry, long size) {
    var packed = Math.max(1, entry.getCompressedSize());
    if (unpacked > MOST_UNPACKED
        || read > MOST_READ
        || size > SMALL && size / packed > MOST_TIMES) {
      throw FileRefused.because("bomb");
    }
  }
}
