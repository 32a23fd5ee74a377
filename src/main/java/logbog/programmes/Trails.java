package logbog.programmes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Follows the goals of a Sheet through one mapping after another. */
final class Trails {

  /** By goal number, the places on the Sheet it was reached from, and whether each came whole. */
  private Map<Integer, TreeMap<Integer, Boolean>> reached = new HashMap<>();

  Trails(Sheet from) {
    for (int i = 0; i < from.goals().size(); i++) {
      reach(reached, Integer.parseInt(from.goals().get(i).no()), i, true);
    }
  }

  /** To the other edition by the committee's mapping. */
  void follow(List<Arrow> arrows) {
    Map<Integer, TreeMap<Integer, Boolean>> next = new HashMap<>();
    for (var arrow : arrows) {
      reached
          .getOrDefault(arrow.from(), new TreeMap<>())
          .forEach((place, whole) -> reach(next, arrow.to(), place, whole && arrow.whole()));
    }
    reached = next;
  }

  /** To the other edition by the numbers that it has. */
  void follow(Predicate<Integer> numbers) {
    reached.keySet().removeIf(number -> !numbers.test(number));
  }

  Lineage at(Sheet to) {
    return new Lineage(
        to.goals().stream()
            .map(goal -> reached.getOrDefault(Integer.valueOf(goal.no()), new TreeMap<>()))
            .map(trail -> new Strand(List.copyOf(trail.keySet()), whole(trail)))
            .toList());
  }

  private static boolean whole(TreeMap<Integer, Boolean> trail) {
    return trail.size() == 1 && trail.firstEntry().getValue();
  }

  private static void reach(
      Map<Integer, TreeMap<Integer, Boolean>> reached, int number, int place, boolean whole) {
    reached.computeIfAbsent(number, _ -> new TreeMap<>()).merge(place, whole, (_, _) -> false);
  }
}
