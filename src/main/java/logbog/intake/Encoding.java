package logbog.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import logbog.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file is UTF-8. Asked line by line before anything is parsed, since a decoder reads far
 * ahead of the line it stumbles on; no byte inside a longer UTF-8 character is a line end.
 */
final class Encoding {

  private Encoding() {}

  static Optional<Finding> check(LaidFile file) throws IOException {
    try (var in = new BufferedInputStream(file.content().getInputStream(), 1 << 16)) {
      var line = new ByteArrayOutputStream();
      var more = true;
      for (var number = 1L; more; number++) {
        more = readLine(in, line);
        var wrong = wrong(line.toByteArray());
        if (wrong != null) {
          return Optional.of(new Finding(number, "", Problem.of(wrong)));
        }
        line.reset();
      }
      return Optional.empty();
    }
  }

  private static boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
    for (var next = in.read(); next != -1; next = in.read()) {
      if (next == '\n') {
        return true;
      }
      line.write(next);
    }
    return false;
  }

  private static @Nullable String wrong(byte[] line) {
    for (var b : line) {
      if (b == 0) {
        return "intake.not-text";
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
      return null;
    } catch (CharacterCodingException wrong) {
      return "intake.not-utf-8";
    }
  }
}
