package logbog.programmes;

import java.util.List;
import java.util.Set;
import logbog.programmes.Mapping.Kind;

/**
 * What became of one goal.
 *
 * @param no its number in the edition before
 * @param to the numbers of what it became
 */
public record Fate(int no, Kind kind, List<Integer> to) {

  public Fate {
    to = List.copyOf(to);
  }

  /** Whether it leads to goals there are, and to as many as its kind does. */
  public boolean fits(Set<Integer> numbers) {
    return kind.leadsTo(to.size()) && numbers.containsAll(to);
  }
}
