package logbog.declarations;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Texts one after another, each behind its length in bytes, so that no two lists of texts are the
 * same bytes: {@code 3:Ada,} is one, {@code 0:,} is nothing.
 */
final class Netstrings {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);

  Netstrings add(@Nullable Object value) {
    var text = (value == null ? "" : value.toString()).getBytes(StandardCharsets.UTF_8);
    bytes.writeBytes((text.length + ":").getBytes(StandardCharsets.US_ASCII));
    bytes.writeBytes(text);
    bytes.write(',');
    return this;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
