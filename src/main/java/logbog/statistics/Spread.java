package logbog.statistics;

import java.util.Map;

/**
 * How some apprentices spread over the levels, in full tens: nothing else leaves the database. What
 * is no ten, of all or of a level, is hidden; it may be none or nine.
 *
 * @param all full tens of all of them
 * @param levels full tens by level, those that have any
 */
public record Spread(int all, Map<Integer, Integer> levels) {

  public static final Spread HIDDEN = new Spread(0, Map.of());

  public Spread {
    levels = Map.copyOf(levels);
  }

  public boolean hidden() {
    return all == 0;
  }

  /** At least so many apprentices; 0 where there are fewer than ten. */
  public int least() {
    return 10 * all;
  }

  /** At least so many at a level; 0 where there are fewer than ten. */
  public int least(int level) {
    return 10 * levels.getOrDefault(level, 0);
  }

  /** Of all, in percent. Made of tens, so it tells no more than they do. */
  public int share(int level) {
    return Math.round(100f * levels.getOrDefault(level, 0) / all);
  }
}
