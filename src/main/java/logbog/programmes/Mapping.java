package logbog.programmes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a committee says became of the goals of the edition before. It is frozen with the edition it
 * was published with, and tells how earlier levels are shown; what was signed never changes.
 */
public record Mapping(List<Fate> fates) {

  public Mapping {
    fates = List.copyOf(fates);
  }

  /** What can become of a goal. */
  public enum Kind {
    /** It has another number, or nothing is new. */
    SAME,
    /** It says the same in other words. */
    REWORDED,
    /** Several goals ask for what it asked for. */
    SPLIT,
    /** One goal asks for it and for more. */
    MERGED,
    /** Nobody is asked about it any more. */
    GONE;

    /** Whether a level can go with it unasked. */
    boolean whole() {
      return this == SAME || this == REWORDED;
    }

    /** Whether it can lead to as many goals. */
    boolean leadsTo(int goals) {
      return switch (this) {
        case GONE -> goals == 0;
        case SPLIT -> goals > 1;
        default -> goals == 1;
      };
    }
  }

  /** What the texts of two editions make likely; the committee knows better. */
  public static Mapping proposed(Edition before, Edition after) {
    return new MappingProposal(before, after).mapping();
  }

  /**
   * What is said of each goal of one edition as far as it leads to goals of the other; what is not
   * said, or leads to none, as another says.
   */
  public Mapping fitted(Edition before, Edition after, Mapping other) {
    var loose = loose(before, after);
    var fitted = new TreeMap<Integer, Fate>();
    other.fates.stream()
        .filter(fate -> loose.contains(fate.no()))
        .forEach(fate -> fitted.put(fate.no(), fate));
    fates.stream()
        .filter(fate -> !loose.contains(fate.no()) && before.hasGoal(fate.no()))
        .forEach(fate -> fitted.put(fate.no(), fate));
    return new Mapping(List.copyOf(fitted.values()));
  }

  /** The goals of one edition of which nothing is said that leads to goals of the other. */
  public List<Integer> loose(Edition before, Edition after) {
    var numbers = after.goals().stream().map(Goal::no).collect(Collectors.toSet());
    var said =
        fates.stream().filter(fate -> fate.fits(numbers)).map(Fate::no).collect(Collectors.toSet());
    return before.goals().stream()
        .map(Goal::no)
        .distinct()
        .filter(no -> !said.contains(no))
        .toList();
  }

  /** As it is frozen: of goals it says nothing of that fits, the number decides. */
  Mapping between(Edition before, Edition after) {
    return fitted(before, after, byNumber(before, after));
  }

  /** Every goal becomes the one of the same number, or nothing. */
  private static Mapping byNumber(Edition before, Edition after) {
    return new Mapping(
        before.goals().stream()
            .map(Goal::no)
            .distinct()
            .map(
                no ->
                    after.hasGoal(no)
                        ? new Fate(no, Kind.SAME, List.of(no))
                        : new Fate(no, Kind.GONE, List.of()))
            .toList());
  }

  /** How many goals each became of, by what became of them. */
  public Map<Kind, Long> counts() {
    return fates.stream()
        .collect(Collectors.groupingBy(Fate::kind, TreeMap::new, Collectors.counting()));
  }

  public String asJson() {
    return CanonicalJson.write(this);
  }

  public static Mapping ofJson(String json) {
    return CanonicalJson.read(json, Mapping.class);
  }

  /** Every way from a goal to what it became. */
  List<Arrow> arrows() {
    Map<Integer, Integer> ends = new HashMap<>();
    fates.forEach(fate -> fate.to().forEach(to -> ends.merge(to, 1, Integer::sum)));
    return fates.stream()
        .flatMap(
            fate ->
                fate.to().stream()
                    .map(
                        to ->
                            new Arrow(
                                fate.no(),
                                to,
                                fate.kind().whole() && Objects.equals(ends.get(to), 1))))
        .toList();
  }
}
