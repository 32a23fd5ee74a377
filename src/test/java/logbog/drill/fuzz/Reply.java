package logbog.drill.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What came back.
 *
 * @param bytes all of it; empty when the line was closed without an answer
 * @param hung when we gave up waiting
 */
record Reply(byte[] bytes, Duration took, boolean hung) {

  boolean none() {
    return bytes.length == 0;
  }

  /** All of it, a byte a character. */
  String text() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private String last() {
    var text = text();
    while (text.startsWith("HTTP/1.1 1")) {
      text = text.substring(Math.max(text.indexOf("\r\n\r\n") + 4, 12));
    }
    return text;
  }

  /** 0 when it is no answer. */
  int status() {
    var text = last();
    return text.matches("(?s)HTTP/1\\.[01] [0-9]{3}.*")
        ? Integer.parseInt(text.substring(9, 12))
        : 0;
  }

  private String head() {
    var text = last();
    var end = text.indexOf("\r\n\r\n");
    return end < 0 ? text : text.substring(0, end);
  }

  String body() {
    var text = last();
    var end = text.indexOf("\r\n\r\n");
    return end < 0 ? "" : text.substring(end + 4);
  }

  List<String> headers() {
    var lines = new ArrayList<>(List.of(head().split("\r\n")));
    lines.removeFirst();
    return lines;
  }

  boolean has(String header) {
    return headers().stream()
        .anyMatch(
            line ->
                line.toLowerCase(Locale.ROOT).startsWith(header.toLowerCase(Locale.ROOT) + ":"));
  }
}
