package logbog.programmes;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What changed from one edition of a programme to another. Editions are frozen and a draft is asked
 * anew, so it is worked out when asked for and stored nowhere.
 *
 * @param facts what differs besides the goals
 * @param reordered whether goals of both stand in another order
 * @param goals every goal of both editions, each once, in the order of the newer one
 */
public record Difference(
    Edition before, Edition after, Set<Fact> facts, boolean reordered, List<GoalChange> goals) {

  public static Difference of(Edition before, Edition after) {
    var pairs = pairs(before, after);
    return new Difference(
        before,
        after,
        Arrays.stream(Fact.values())
            .filter(fact -> fact.differs(before, after))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fact.class))),
        reordered(pairs),
        pairs.stream().map(pair -> GoalChange.of(pair, before.goals(), after.goals())).toList());
  }

  /** Whether nothing differs. */
  public boolean empty() {
    return facts.isEmpty()
        && !reordered
        && goals.stream().allMatch(goal -> goal.kind() == GoalChange.Kind.SAME);
  }

  public long count(GoalChange.Kind kind) {
    return goals.stream().filter(goal -> goal.kind() == kind).count();
  }

  /** Which goals are which, by their places. */
  static List<Pair> pairs(Edition before, Edition after) {
    return Matching.of(texts(before), texts(after));
  }

  private static boolean reordered(List<Pair> pairs) {
    var furthest = Pair.NONE;
    for (var pair : pairs) {
      if (pair.whole() && pair.before() < furthest) {
        return true;
      }
      furthest = Math.max(furthest, pair.whole() ? pair.before() : furthest);
    }
    return false;
  }

  private static List<Titled> texts(Edition edition) {
    return edition.goals().stream()
        .map(goal -> new Titled(goal.no(), goal.title().danish(), words(goal)))
        .toList();
  }

  /** All a goal says in Danish. */
  static String words(Goal goal) {
    return goal.items().stream()
        .map(item -> item.text().danish())
        .collect(Collectors.joining("\n", goal.title().danish() + "\n", ""));
  }
}
