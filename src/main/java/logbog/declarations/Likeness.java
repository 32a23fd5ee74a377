package logbog.declarations;

/** How alike two texts are. */
final class Likeness {

  private Likeness() {}

  /**
   * Whether one slip of the finger makes one of the other: a letter too many, too few or wrong, or
   * two that changed places. Digits are never slips: {@code hold1@} and {@code hold2@} are two.
   */
  static boolean oneSlip(String one, String other) {
    if (one.length() > other.length()) {
      return oneSlip(other, one);
    }
    int same = 0;
    while (same < one.length() && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    var rest = one.substring(same);
    var otherRest = other.substring(same);
    if (one.length() < other.length()) {
      return otherRest.substring(1).equals(rest) && letters(otherRest, 1);
    }
    return alikeAfter(1, rest, otherRest) && letters(rest, 1) && letters(otherRest, 1)
        || alikeAfter(2, rest, otherRest)
            && rest.startsWith(new StringBuilder(otherRest.substring(0, 2)).reverse().toString())
            && letters(rest, 2);
  }

  private static boolean alikeAfter(int letters, String one, String other) {
    return one.length() >= letters && one.substring(letters).equals(other.substring(letters));
  }

  private static boolean letters(String text, int first) {
    return text.substring(0, first).chars().noneMatch(Character::isDigit);
  }
}
