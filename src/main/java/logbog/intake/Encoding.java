package logbog.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import logbog.web.Problem;

/**
 * Whether a file is UTF-8. Asked before anything is parsed, since a parser reads far ahead of the
 * line it stumbles on.
 */
final class Encoding {

  private static final int CHUNK = 1 << 16;

  private Encoding() {}

  static Optional<Finding> check(LaidFile file) throws IOException {
    try (var channel = Channels.newChannel(file.content().getInputStream())) {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      var bytes = ByteBuffer.allocate(CHUNK);
      var characters = CharBuffer.allocate(CHUNK);
      var line = 1L;
      for (var more = true; more; bytes.compact()) {
        more = channel.read(bytes) != -1;
        var decoded = decoder.decode(bytes.flip(), characters.clear(), !more);
        for (var n = 0; n < bytes.position(); n++) {
          if (bytes.get(n) == 0) {
            return wrong(line, "intake.not-text");
          }
          line += bytes.get(n) == '\n' ? 1 : 0;
        }
        if (decoded.isError()) {
          return wrong(line, "intake.not-utf-8");
        }
      }
      return Optional.empty();
    }
  }

  private static Optional<Finding> wrong(long line, String key) {
    return Optional.of(new Finding(line, "", Problem.of(key)));
  }
}
