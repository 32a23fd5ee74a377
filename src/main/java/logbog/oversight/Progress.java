package logbog.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import logbog.people.PersonId;
import logbog.places.DepartmentId;

/**
 * How far a doctor has come with what is planned for the element under way and those before it.
 *
 * @param number the element's place in the post
 * @param planned competences planned for the element under way
 * @param approved how many of them are approved, credited or exempted
 * @param disputed how many of those are disputed (bestridt), and count until that is settled
 * @param overdue competences of elements that are over, still missing
 */
public record Progress(
    PersonId doctor,
    DepartmentId department,
    int number,
    LocalDate from,
    LocalDate to,
    int planned,
    int approved,
    int disputed,
    int overdue) {

  /** What a doctor may be short of the even pace before anyone is told: a quarter of the plan †. */
  private static final int SLACK = 4;

  /**
   * Whether the doctor is behind plan: something of an element that is over is missing; or less is
   * approved than the time passed would have, less a quarter of the plan; or, in the last month
   * (M5), anything is missing.
   */
  public boolean behind(LocalDate today) {
    return overdue > 0
        || missing() > 0
            && (!today.isBefore(to.minusMonths(1)) || approved < expected(today) - planned / SLACK);
  }

  public int missing() {
    return planned - approved;
  }

  /** How many would be approved by now if they came evenly. */
  private long expected(LocalDate today) {
    var length = ChronoUnit.DAYS.between(from, to) + 1;
    return planned * ChronoUnit.DAYS.between(from, today) / length;
  }
}
