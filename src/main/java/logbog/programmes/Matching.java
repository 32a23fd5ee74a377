package logbog.programmes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Which texts of one side are those of the other. The pairs most alike come first; the same number
 * speaks for a pair and a tie changes nothing with the sides swapped. A number alone comes last: it
 * may have been given to something else.
 */
final class Matching {

  /** What a pair must come to: two thirds or so of the words that tell something. */
  private static final double ENOUGH = 0.6;

  /** What the same number is worth. */
  private static final double NUMBER = 0.25;

  /** The same title is nearly enough; the words decide between several of the same title. */
  private static final double TITLE = 0.9;

  private final List<Titled> before;
  private final List<Titled> after;
  private final Likeness likeness;
  private final BitSet found = new BitSet();
  private final BitSet taken = new BitSet();
  private final List<Pair> pairs = new ArrayList<>();

  private Matching(List<Titled> before, List<Titled> after) {
    this.before = before;
    this.after = after;
    this.likeness =
        new Likeness(
            before.stream().map(Titled::words).toList(),
            after.stream().map(Titled::words).toList());
  }

  /**
   * Everything of both sides, each once: in the order of what came after, with what was before and
   * is no more where it stood.
   */
  static List<Pair> of(List<Titled> before, List<Titled> after) {
    var matching = new Matching(before, after);
    matching.alike();
    matching.numbered();
    return matching.inOrder();
  }

  private void alike() {
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < after.size(); j++) {
        var alike = likeness(i, j);
        var score = alike + (before.get(i).no() == after.get(j).no() ? NUMBER : 0);
        if (score >= ENOUGH) {
          candidates.add(new Candidate(new Pair(i, j, alike), score));
        }
      }
    }
    candidates.sort(Candidate.BEST_FIRST);
    candidates.forEach(candidate -> pair(candidate.pair()));
  }

  private double likeness(int i, int j) {
    var alike = likeness.alike(i, j);
    return before.get(i).titledAs(after.get(j)) ? TITLE + (1 - TITLE) * alike : alike;
  }

  private void numbered() {
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < after.size(); j++) {
        if (before.get(i).no() == after.get(j).no()) {
          pair(new Pair(i, j, likeness.alike(i, j)));
        }
      }
    }
  }

  private void pair(Pair pair) {
    if (!found.get(pair.before()) && !taken.get(pair.after())) {
      found.set(pair.before());
      taken.set(pair.after());
      pairs.add(pair);
    }
  }

  private List<Pair> inOrder() {
    for (int j = taken.nextClearBit(0); j < after.size(); j = taken.nextClearBit(j + 1)) {
      pairs.add(new Pair(Pair.NONE, j, 0));
    }
    pairs.sort(Comparator.comparingInt(Pair::after));
    for (int i = found.nextClearBit(0); i < before.size(); i = found.nextClearBit(i + 1)) {
      pairs.add(placeOf(i - 1) + 1, new Pair(i, Pair.NONE, 0));
    }
    return List.copyOf(pairs);
  }

  /** Everything before a lone one has its place already; nothing is before the first. */
  private int placeOf(int old) {
    var place = pairs.size() - 1;
    while (place >= 0 && (old == Pair.NONE || pairs.get(place).before() != old)) {
      place--;
    }
    return place;
  }
}
