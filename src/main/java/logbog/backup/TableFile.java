package logbog.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/** A file of pages, each checked as it is copied. */
record TableFile(Path file, Position began) implements Content {

  private static final Pattern NAME = Pattern.compile("\\d+(?:_(?:fsm|vm|init))?(?:\\.(\\d+))?");
  private static final int PAGES_AT_ONCE = 32;
  private static final long PAGES_A_FILE = (1L << 30) / PageChecksum.PAGE;
  private static final int LOOKS = 5;

  static boolean is(Path file) {
    return NAME.matcher(file.getFileName().toString()).matches();
  }

  @Override
  public void into(OutputStream out) throws IOException {
    var checksum = new PageChecksum();
    var bytes = new byte[PAGES_AT_ONCE * PageChecksum.PAGE];
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      for (long at = 0; ; ) {
        var read = read(channel, ByteBuffer.wrap(bytes), at);
        for (int page = 0; page + PageChecksum.PAGE <= read; page += PageChecksum.PAGE) {
          check(checksum, channel, bytes, page, at + page);
        }
        out.write(bytes, 0, read);
        at += read;
        if (read < bytes.length) {
          return;
        }
      }
    }
  }

  /** A page being written right now is looked at again. */
  private void check(PageChecksum checksum, FileChannel channel, byte[] bytes, int offset, long at)
      throws IOException {
    var number = before() + at / PageChecksum.PAGE;
    for (int look = 0; !checksum.isSound(bytes, offset, number, began); look++) {
      if (look == LOOKS) {
        throw new NotDone(
            "The database is damaged: page %d of %s is not what the server wrote."
                .formatted(number, file));
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException stopping) {
        throw new IOException(stopping);
      }
      read(channel, ByteBuffer.wrap(bytes, offset, PageChecksum.PAGE), at);
    }
  }

  private static int read(FileChannel channel, ByteBuffer into, long at) throws IOException {
    var begin = into.position();
    while (into.hasRemaining() && channel.read(into, at + into.position() - begin) >= 0) {
      // on
    }
    return into.position() - begin;
  }

  /** Pages of the same table in the files before this one. */
  private long before() {
    var name = NAME.matcher(file.getFileName().toString());
    return name.matches() && name.group(1) != null
        ? Long.parseLong(name.group(1)) * PAGES_A_FILE
        : 0;
  }
}
