package logbog.programmes;

import java.util.Comparator;

/** A pair that may be one, with what speaks for it. */
record Candidate(Pair pair, double score) {

  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparingInt(Candidate::apart)
          .thenComparingInt(it -> Math.min(it.pair.before(), it.pair.after()));

  int apart() {
    return Math.abs(pair.before() - pair.after());
  }
}
