package logbog.competences;

/**
 * A part of the ring.
 *
 * @param of what it shows: done, waiting or answered
 */
public record Arc(String of, double from, double length) {

  /** As a line drawn in dashes says it: so much of it, and the rest left out. */
  public String dashes() {
    return number(length) + " " + number(100 - length);
  }

  /** Where its dash begins, counted backwards from the top. */
  public String offset() {
    return number(100 - from);
  }

  private static String number(double value) {
    var hundredths = Math.round(value * 100);
    return hundredths / 100 + "." + "%02d".formatted(hundredths % 100);
  }
}
