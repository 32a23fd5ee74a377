package logbog.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import logbog.programmes.ApprenticeKind;

/** Kinds of apprentice as they are written in one field: {@code EUD EUX}. */
final class Kinds {

  private Kinds() {}

  /** None where a word is no kind. */
  static Set<ApprenticeKind> read(String text) {
    try {
      return Arrays.stream(text.strip().toUpperCase(Locale.ROOT).split("[\\s,;/]+"))
          .filter(word -> !word.isEmpty())
          .map(ApprenticeKind::valueOf)
          .collect(Collectors.toSet());
    } catch (IllegalArgumentException unknown) {
      return Set.of();
    }
  }
}
