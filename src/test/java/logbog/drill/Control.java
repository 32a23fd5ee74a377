package logbog.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that holds, how to take it away, and the tests that must notice; read from {@code
 * controls.txt}.
 *
 * @param tests by class below logbog and method: {@code signin.CodesTest#aCodeWorksOnce}
 */
record Control(String title, List<Edit> edits, List<String> tests) {

  private static final Path LIST = Path.of("src/test/resources/controls.txt");

  /** Other words in place of some in a source; white space does not count. */
  record Edit(Path source, String before, String after) {

    /** How often the words to replace stand in the source. */
    long found() throws IOException {
      return pattern().matcher(Files.readString(source)).results().count();
    }

    String applied(String text) {
      return pattern().matcher(text).replaceFirst(Matcher.quoteReplacement(after));
    }

    private Pattern pattern() {
      return Pattern.compile(
          Arrays.stream(before.strip().split("\\s+"))
              .map(Pattern::quote)
              .collect(Collectors.joining("\\s+")));
    }
  }

  static List<Control> all() throws IOException {
    return Arrays.stream(Files.readString(LIST).split("\n\n"))
        .filter(block -> !block.startsWith("#"))
        .map(block -> read(block.strip().lines().toList()))
        .toList();
  }

  private static Control read(List<String> lines) {
    var edits = new ArrayList<Edit>();
    var tests = new ArrayList<String>();
    var source = Path.of("");
    var before = "";
    for (var line : lines.subList(1, lines.size())) {
      var what = line.length() < 3 ? "" : line.substring(3).strip();
      switch (line.strip().charAt(0)) {
        case '@' -> source = source(what);
        case '-' -> before = what;
        case '+' -> edits.add(new Edit(source, before, what));
        case '!' -> tests.add(what);
        default -> throw new IllegalArgumentException("Unreadable in " + LIST + ": " + line);
      }
    }
    return new Control(lines.getFirst(), edits, tests);
  }

  private static Path source(String name) {
    return Path.of(name.endsWith(".java") ? "src/main/java/logbog" : "src/main/resources", name);
  }
}
