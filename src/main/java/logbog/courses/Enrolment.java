package logbog.courses;

import java.time.LocalDate;

/** That a doctor is on the list of a course as it is held once, whoever put them there. */
public record Enrolment(String place, LocalDate first, LocalDate last) {

  /** Whether it is still to come, or under way. */
  public boolean comingOn(LocalDate today) {
    return !last.isBefore(today);
  }
}
