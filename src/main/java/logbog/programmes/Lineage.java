package logbog.programmes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * From which goals of an earlier Sheet the goals of another come.
 *
 * @param lines one for each goal of the other, in its order
 */
public record Lineage(List<Strand> lines) {

  public Lineage {
    lines = List.copyOf(lines);
  }

  /** The place on the earlier Sheet of the goal that this one is; null where it is no one goal. */
  public @Nullable Integer same(int goal) {
    var line = lines.get(goal);
    return line.whole() ? line.from().getFirst() : null;
  }

  /** By place on the earlier Sheet, the place of the goal that it is now. */
  public Map<Integer, Integer> forward() {
    var forward = new HashMap<Integer, Integer>();
    for (int goal = 0; goal < lines.size(); goal++) {
      var from = same(goal);
      if (from != null) {
        forward.put(from, goal);
      }
    }
    return forward;
  }

  /** Every goal comes from that of the same number. */
  static Lineage byNumber(Sheet from, Sheet to) {
    var places = new HashMap<String, Integer>();
    IntStream.range(0, from.goals().size()).forEach(i -> places.put(from.goals().get(i).no(), i));
    return new Lineage(
        to.goals().stream()
            .map(goal -> places.get(goal.no()))
            .map(
                place ->
                    place == null ? new Strand(List.of(), false) : new Strand(List.of(place), true))
            .toList());
  }
}
