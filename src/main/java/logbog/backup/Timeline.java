package logbog.backup;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A way the database went. Each restore begins a new one; the file PostgreSQL keeps of it says
 * where it left the ones before.
 *
 * @param past the timelines it came from, the oldest first
 */
record Timeline(int number, List<Turn> past) {

  static Timeline first(int number) {
    return new Timeline(number, List.of());
  }

  /**
   * @param history the lines of {@code 00000002.history}
   */
  static Timeline of(int number, Stream<String> history) {
    return new Timeline(
        number,
        history
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(Turn::of)
            .sorted(Comparator.comparing(Turn::at))
            .toList());
  }

  static String historyName(int number) {
    return "%08X.history".formatted(number);
  }

  /** Whether a backup that ended there lies on this way. */
  boolean passes(int timeline, Position end) {
    return timeline == number
        || past.stream()
            .anyMatch(turn -> turn.timeline() == timeline && end.compareTo(turn.at()) <= 0);
  }

  /** The names a piece of this way may have, as the server looks for them: the newest first. */
  Stream<Piece> named(long piece) {
    var own = past.isEmpty() || past.getLast().at().piece() <= piece;
    var inherited =
        past.reversed().stream()
            .filter(turn -> piece <= turn.at().piece())
            .map(turn -> new Piece(turn.timeline(), piece));
    return own ? Stream.concat(Stream.of(new Piece(number, piece)), inherited) : inherited;
  }
}
