package logbog.programmes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import logbog.programmes.Mapping.Kind;

/**
 * Guesses what became of each goal: what was matched is the same or reworded; new goals whose words
 * come from one old goal are its parts; old goals whose words went into one new goal are merged.
 */
final class MappingProposal {

  /** How much of a part stands in the whole. */
  private static final double PART = 0.6;

  /** With less in common only the number is the same. */
  private static final double RELATED = 0.2;

  private final List<Goal> olds;
  private final List<Goal> news;
  private final Likeness likeness;
  private final int[] became;
  private final int[] was;

  MappingProposal(Edition before, Edition after) {
    olds = before.goals();
    news = after.goals();
    likeness =
        new Likeness(
            olds.stream().map(Difference::words).toList(),
            news.stream().map(Difference::words).toList());
    became = new int[olds.size()];
    was = new int[news.size()];
    Arrays.fill(became, Pair.NONE);
    Arrays.fill(was, Pair.NONE);
    for (var pair : Difference.pairs(before, after)) {
      if (pair.whole() && pair.likeness() >= RELATED) {
        became[pair.before()] = pair.after();
        was[pair.after()] = pair.before();
      }
    }
  }

  Mapping mapping() {
    var fates = new TreeMap<Integer, Fate>();
    for (int old = 0; old < olds.size(); old++) {
      fates.merge(olds.get(old).no(), fate(old), MappingProposal::together);
    }
    return new Mapping(List.copyOf(fates.values()));
  }

  private Fate fate(int old) {
    var no = olds.get(old).no();
    var parts = parts(old);
    if (parts.size() > 1) {
      return new Fate(no, Kind.SPLIT, parts);
    }
    for (int young = 0; young < news.size(); young++) {
      if ((became[old] == Pair.NONE || became[old] == young) && merged(old, young)) {
        return new Fate(no, Kind.MERGED, List.of(news.get(young).no()));
      }
    }
    if (became[old] == Pair.NONE) {
      return new Fate(no, Kind.GONE, List.of());
    }
    var now = news.get(became[old]);
    return new Fate(
        no, asBefore(olds.get(old), now) ? Kind.SAME : Kind.REWORDED, List.of(now.no()));
  }

  /** The new goals most of whose words are an old one's, itself among them. */
  private List<Integer> parts(int old) {
    return IntStream.range(0, news.size())
        .filter(young -> was[young] == Pair.NONE || was[young] == old)
        .filter(young -> likeness.known(old, young) >= PART)
        .mapToObj(young -> news.get(young).no())
        .distinct()
        .toList();
  }

  /** Whether a new goal took in an old one, and another beside it. */
  private boolean merged(int old, int young) {
    return likeness.kept(old, young) >= PART
        && IntStream.range(0, olds.size())
            .filter(other -> other != old && likeness.kept(other, young) >= PART)
            .anyMatch(other -> became[other] == Pair.NONE || became[other] == young);
  }

  private static boolean asBefore(Goal before, Goal now) {
    return !GoalChange.of(new Pair(0, 0, 1), List.of(before), List.of(now)).reworded();
  }

  /** An operator's files may give one number to goals of several specialities. */
  private static Fate together(Fate one, Fate other) {
    var to = new TreeSet<>(one.to());
    to.addAll(other.to());
    var kind = to.size() > 1 ? Kind.SPLIT : one.kind() == Kind.GONE ? other.kind() : one.kind();
    return new Fate(one.no(), kind, new ArrayList<>(to));
  }
}
