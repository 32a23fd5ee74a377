package logbog.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;

/** A file laid ready, not read yet. */
record LaidFile(Origin origin, String name, Resource content) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  long size() throws IOException {
    return content.contentLength();
  }

  /** The text after a byte order mark, if there is one. */
  BufferedReader text() throws IOException {
    var reader =
        new BufferedReader(
            new InputStreamReader(content.getInputStream(), StandardCharsets.UTF_8), 1 << 16);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }
}
