package logbog.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import logbog.keys.CannotStart;

/** What a server that gave up playing back the log wrote about it. */
record ServerLog(List<String> lines) {

  private static final Pattern FATAL =
      Pattern.compile("(?:FATAL|PANIC): +(?!the database system is)(.*)");
  private static final Pattern LAST_COMMIT =
      Pattern.compile("last completed transaction was at log time (.*)");

  static ServerLog in(Path database) {
    try (var logs = Files.list(database.resolve("log"))) {
      return new ServerLog(logs.flatMap(ServerLog::linesOf).toList());
    } catch (IOException none) {
      return new ServerLog(List.of());
    }
  }

  private static Stream<String> linesOf(Path log) {
    try {
      return Files.readAllLines(log).stream();
    } catch (IOException unreadable) {
      return Stream.of();
    }
  }

  boolean saysGivenUp() {
    return lines.stream().anyMatch(line -> line.contains("LOG:  database system is shut down"));
  }

  CannotStart refusal() {
    var last = last(LAST_COMMIT, "unknown");
    var fatal = last(FATAL, "it said nothing");
    return fatal.contains("before configured recovery target")
        ? new CannotStart(
            "The archive ends before that second: the last change in it is of %s; say \"latest\" to"
                    .formatted(last)
                + " restore all of it.")
        : new CannotStart("The database server refuses the copy: %s.".formatted(fatal));
  }

  private String last(Pattern pattern, String otherwise) {
    return lines.stream()
        .map(pattern::matcher)
        .filter(match -> match.find())
        .map(match -> match.group(1))
        .reduce((one, next) -> next)
        .orElse(otherwise);
  }
}
