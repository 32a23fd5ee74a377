package logbog.programmes;

import java.util.List;
import logbog.programmes.Goal.Item;
import logbog.programmes.GoalChange.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item of a goal.
 *
 * @param before null for an item that is new
 * @param after null for an item that is gone
 */
public record ItemChange(@Nullable Item before, @Nullable Item after) {

  static ItemChange of(Pair pair, List<Item> olds, List<Item> news) {
    return new ItemChange(pair.old(olds), pair.young(news));
  }

  public Kind kind() {
    if (before == null) {
      return Kind.ADDED;
    }
    return after == null ? Kind.REMOVED : before.equals(after) ? Kind.SAME : Kind.CHANGED;
  }

  public boolean renumbered() {
    return before != null && after != null && before.no() != after.no();
  }

  /** Whether it has other words in Danish; a translation says the same. */
  public boolean reworded() {
    return before != null && after != null && !before.text().danish().equals(after.text().danish());
  }

  boolean alone() {
    return before == null || after == null;
  }
}
