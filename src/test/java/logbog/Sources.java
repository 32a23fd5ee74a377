package logbog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files of the checkout, for the tests that read them. */
final class Sources {

  static final Path JAVA = Path.of("src/main/java");
  static final Path TEMPLATES = Path.of("src/main/jte");

  private Sources() {}

  /** Every file below a folder with this ending, and its text. */
  static SortedMap<Path, String> in(Path folder, String ending) {
    var texts = new TreeMap<Path, String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        texts.put(file, Files.readString(file));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return texts;
  }

  /** The first group of every match, or the whole match of a pattern without groups. */
  static List<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.groupCount() == 0 ? match.group() : match.group(1))
        .toList();
  }
}
