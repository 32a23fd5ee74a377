package logbog.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * What the command line asks for: a number of declarations, {@code --scale}, {@code --statistics}
 * or {@code --doctors} with a number of those, and for tuning {@code --quick}, {@code --only=<part
 * of a name>} and {@code --in=<folder>}, which is filled once and kept.
 */
record Wishes(
    int declarations,
    boolean scale,
    boolean tallies,
    boolean doctors,
    boolean quick,
    String only,
    String place) {

  private static final int DECLARATIONS = 100_000;
  private static final int MANY = 1_000_000;
  private static final int DOCTORS = 20_000;

  static Wishes of(String... arguments) {
    var words = Arrays.asList(arguments);
    return new Wishes(
        words.stream()
            .filter(word -> word.matches("\\d+"))
            .findFirst()
            .map(Integer::parseInt)
            .orElse(usual(words)),
        words.contains("--scale"),
        words.contains("--statistics"),
        words.contains("--doctors"),
        words.contains("--quick"),
        after("--only=", words),
        after("--in=", words));
  }

  private static int usual(List<String> words) {
    if (words.contains("--doctors")) {
      return DOCTORS;
    }
    return words.contains("--statistics") ? MANY : DECLARATIONS;
  }

  /** Where the database is; a place of its own unless one was named. */
  Path folder() throws IOException {
    return place.isEmpty() ? Files.createTempDirectory("logbog-bench") : Path.of(place);
  }

  boolean kept() {
    return !place.isEmpty();
  }

  private static String after(String option, List<String> words) {
    return words.stream()
        .filter(word -> word.startsWith(option))
        .map(word -> word.substring(option.length()))
        .findFirst()
        .orElse("");
  }

  /** The constant page is always asked: the ratios are taken against it. */
  List<Question> among(List<Question> all) {
    return all.stream()
        .filter(it -> it.name().contains(only) || it.name().equals(Questions.CONSTANT))
        .toList();
  }

  /**
   * Until what is asked often is compiled; by number, since it is calls that the compiler counts.
   */
  int warmUp() {
    return quick ? 12_000 : 15_000;
  }

  Duration each() {
    return Duration.ofSeconds(quick ? 2 : 5);
  }

  Duration alone() {
    return Duration.ofSeconds(quick ? 1 : 2);
  }
}
