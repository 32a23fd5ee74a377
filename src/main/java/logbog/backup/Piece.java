package logbog.backup;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One file of the server's log of changes (a WAL segment), by its name: the timeline it was written
 * on and its number.
 */
record Piece(int timeline, long number) {

  static final long BYTES = 16 << 20;

  private static final Pattern NAME = Pattern.compile("([0-9A-F]{8})([0-9A-F]{8})([0-9A-F]{8})");
  private static final long PER_NUMBER = (1L << 32) / BYTES;

  static Optional<Piece> of(String name) {
    var parts = NAME.matcher(name);
    return parts.matches()
        ? Optional.of(
            new Piece(
                Integer.parseInt(parts.group(1), 16),
                Long.parseLong(parts.group(2), 16) * PER_NUMBER
                    + Long.parseLong(parts.group(3), 16)))
        : Optional.empty();
  }

  String name() {
    return "%08X%08X%08X".formatted(timeline, number / PER_NUMBER, number % PER_NUMBER);
  }
}
