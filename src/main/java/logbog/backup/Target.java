package logbog.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the operator wants back: all changes up to and with a second, or all there are.
 *
 * @param second empty for the latest
 * @param timeline the way to follow; empty for the newest
 */
record Target(Optional<Instant> second, OptionalInt timeline) {

  /** Empty if it says neither. */
  static Optional<Target> of(List<String> words) {
    if (words.isEmpty() || words.size() > 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Target(
              words.getFirst().equals("latest")
                  ? Optional.empty()
                  : Optional.of(OffsetDateTime.parse(words.getFirst()).toInstant()),
              words.size() == 1
                  ? OptionalInt.empty()
                  : OptionalInt.of(Integer.parseInt(words.getLast()))));
    } catch (DateTimeException | NumberFormatException wrong) {
      return Optional.empty();
    }
  }
}
