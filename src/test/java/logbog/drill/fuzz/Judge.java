package logbog.drill.fuzz;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what is wrong with an answer, if anything is. */
final class Judge {

  private static final Duration SLOW = Duration.ofSeconds(2);

  private static final Pattern LEAK =
      Pattern.compile(
          "\\b(?:java|javax|jakarta|org|com|gg|logbog)(?:\\.[a-z]\\w*)+\\.[A-Z]\\w+"
              + "|[a-z](?:Exception|Error)\\b|\\.java:\\d+|\\bat [\\w.$]+\\(|(?i:tomcat|postgres|whitelabel)");
  private static final List<String> ALWAYS =
      List.of(
          "Content-Security-Policy",
          "Cross-Origin-Opener-Policy",
          "Cross-Origin-Resource-Policy",
          "X-Content-Type-Options",
          "Referrer-Policy",
          "Permissions-Policy",
          "Cache-Control");

  private Judge() {}

  static Optional<String> wrong(Attempt attempt, Reply reply) {
    if (reply.hung()) {
      return Optional.of("no answer in time");
    }
    if (slow(reply)) {
      return Optional.of("slow");
    }
    if (reply.none()) {
      return attempt.broken() ? Optional.empty() : Optional.of("closed without an answer");
    }
    if (reply.status() == 0) {
      // The oldest form of the protocol answers with the text alone.
      return attempt.broken() ? Optional.empty() : Optional.of("not an answer");
    }
    if (reply.status() >= 500) {
      return Optional.of("answered " + reply.status());
    }
    return unsafe(reply);
  }

  static boolean slow(Reply reply) {
    return reply.took().compareTo(SLOW) > 0;
  }

  private static Optional<String> unsafe(Reply reply) {
    var leak = LEAK.matcher(String.join("\n", reply.headers()) + "\n" + readable(reply));
    if (leak.find()) {
      return Optional.of("says \"" + leak.group() + "\"");
    }
    if (reply.has(Oddities.HEADER)) {
      return Optional.of("a header was forged");
    }
    if (reply.body().contains(Oddities.TAG) && !table(reply)) {
      return Optional.of("a tag came through");
    }
    if (reply.has("Server") || reply.has("X-Powered-By")) {
      return Optional.of("names the server");
    }
    return ALWAYS.stream()
        .filter(header -> !reply.has(header))
        .findFirst()
        .map(header -> reply.status() + " without " + header);
  }

  /** A file for a spreadsheet, in which a tag is a text like others. */
  private static boolean table(Reply reply) {
    return reply.headers().stream().anyMatch(line -> line.matches("(?i)content-type: *text/csv.*"))
        && reply.headers().stream()
            .anyMatch(line -> line.matches("(?i)content-disposition: *attachment.*"));
  }

  /** What was typed into a field is shown again there; files are ours. */
  private static String readable(Reply reply) {
    return reply.headers().stream().anyMatch(line -> line.matches("(?i)content-type: *text/html.*"))
            || !reply.has("Content-Type")
        ? reply.body()
        : "";
  }
}
