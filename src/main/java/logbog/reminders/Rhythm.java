package logbog.reminders;

import java.util.List;

/**
 * In which weeks of the school start those who can act are reminded, before it below zero, and in
 * which the school is told that nobody has.
 *
 * @param weeks one to {@link #MOST} of {@link #ALLOWED}, the earliest first
 */
public record Rhythm(List<Integer> weeks, int schoolWeek) {

  /** How many reminders there can be. */
  public static final int MOST = 6;

  /** The weeks a school can choose among. */
  public static final List<Integer> ALLOWED = List.of(-12, -8, -6, -4, -3, -2, -1, 0, 1, 2);

  /** The weeks in which a school can want to be told. */
  public static final List<Integer> TOLD = List.of(0, 1, 2, 3, 4);

  /** What is used where a school has said nothing. */
  public static final Rhythm USUAL = new Rhythm(List.of(-6, -3, -1, 0, 1), 1);

  public Rhythm {
    weeks = weeks.stream().distinct().sorted().toList();
    if (weeks.isEmpty()
        || weeks.size() > MOST
        || !ALLOWED.containsAll(weeks)
        || !TOLD.contains(schoolWeek)) {
      throw new IllegalArgumentException("Not a rhythm a school can have");
    }
  }
}
