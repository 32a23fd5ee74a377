package logbog.programmes;

import java.util.List;

/**
 * The levels a goal can stand at (V5), from the lowest to the highest.
 *
 * @param reachedFrom the value of the lowest level that counts as reached
 */
public record Scale(List<Level> levels, int reachedFrom) {

  public Scale {
    levels = List.copyOf(levels);
  }

  /**
   * One level.
   *
   * @param value what is stored, 0–99; rises from level to level
   * @param label short, for lists and prints, for example {@code 2} or {@code B}
   * @param words what the trainer chooses by
   */
  public record Level(int value, String label, Translated words) {}

  public boolean holds(int value) {
    return levels.stream().anyMatch(level -> level.value() == value);
  }
}
