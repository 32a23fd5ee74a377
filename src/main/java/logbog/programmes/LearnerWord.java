package logbog.programmes;

import java.util.Set;

/** What a programme calls those who learn: the law says both. */
final class LearnerWord {

  static final String DEFAULT = "lærling";

  private static final Set<String> KNOWN = Set.of(DEFAULT, "elev");

  private LearnerWord() {}

  static boolean known(String word) {
    return KNOWN.contains(word);
  }
}
