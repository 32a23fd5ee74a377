package logbog.programmes;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import logbog.programmes.Goal.Item;
import org.jspecify.annotations.Nullable;

/**
 * What became of one goal.
 *
 * @param before null for a goal that is new
 * @param after null for a goal that is gone
 * @param likeness of the words of both, 0 to 1
 * @param aspects in what both differ
 * @param items every item of both, each once
 */
public record GoalChange(
    @Nullable Goal before,
    @Nullable Goal after,
    double likeness,
    Set<Aspect> aspects,
    List<ItemChange> items) {

  /** What can be said of a goal, or of an item. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED,
    SAME
  }

  static GoalChange of(Pair pair, List<Goal> olds, List<Goal> news) {
    var before = pair.old(olds);
    var after = pair.young(news);
    return new GoalChange(
        before, after, pair.likeness(), aspects(before, after), items(items(before), items(after)));
  }

  public Kind kind() {
    if (before == null) {
      return Kind.ADDED;
    }
    return after == null ? Kind.REMOVED : aspects.isEmpty() ? Kind.SAME : Kind.CHANGED;
  }

  public boolean renumbered() {
    return aspects.contains(Aspect.NUMBER);
  }

  /** Whether what is asked of the apprentice has other words; a translation asks for the same. */
  public boolean reworded() {
    return aspects.contains(Aspect.TITLE)
        || kind() == Kind.CHANGED
            && items.stream().anyMatch(item -> item.alone() || item.reworded());
  }

  private static Set<Aspect> aspects(@Nullable Goal before, @Nullable Goal after) {
    if (before == null || after == null) {
      return Set.of();
    }
    return Arrays.stream(Aspect.values())
        .filter(aspect -> aspect.differs(before, after))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Aspect.class)));
  }

  private static List<Item> items(@Nullable Goal goal) {
    return goal == null ? List.of() : goal.items();
  }

  private static List<ItemChange> items(List<Item> before, List<Item> after) {
    if (before.equals(after)) {
      return before.stream().map(item -> new ItemChange(item, item)).toList();
    }
    return Matching.of(texts(before), texts(after)).stream()
        .map(pair -> ItemChange.of(pair, before, after))
        .toList();
  }

  private static List<Titled> texts(List<Item> items) {
    return items.stream()
        .map(item -> new Titled(item.no(), item.text().danish(), item.text().danish()))
        .toList();
  }
}
