package logbog.drill.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * One request as it goes over the line.
 *
 * @param what the route and the visitor, for people
 * @param broken when it breaks the protocol: then no answer is an answer, too
 */
record Attempt(long number, String what, byte[] bytes, byte[] from, boolean broken) {

  private static final int SHOWN = 700;

  /** The beginning of it on one line, without what a terminal would obey. */
  String shown() {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    var line = new StringBuilder();
    text.chars()
        .limit(SHOWN)
        .forEach(
            c -> {
              if (c == '\r' || c == '\n') {
                line.append(c == '\r' ? "\\r" : "\\n");
              } else if (c < 32 || c > 126) {
                line.append("\\x%02x".formatted(c));
              } else {
                line.append((char) c);
              }
            });
    return line + (text.length() > SHOWN ? "... (" + text.length() + " bytes)" : "");
  }
}
