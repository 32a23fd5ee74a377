package logbog.declarations;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which received final declarations are wanted.
 *
 * @param ready whether ready ones or the others; null for all
 * @param words parts of the apprentice's, the workplace's or the speciality's name, all to be found
 */
public record FinalsWanted(@Nullable Boolean ready, String words) {

  /** A pattern for each word; what was typed is no pattern itself. */
  String[] patterns() {
    return Stream.of(words.split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .toArray(String[]::new);
  }
}
