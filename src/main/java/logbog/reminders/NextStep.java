package logbog.reminders;

import java.time.LocalDate;

/**
 * What happens next by itself about an open request, unless it is signed before.
 *
 * @param on the Danish day
 * @param week counted from the school start, before it below zero
 * @param to who gets the letter
 */
public record NextStep(LocalDate on, int week, To to) {

  /** Who can act on a step. */
  public enum To {
    /** Those of the trainers' addresses that have not finished and can be reached. */
    TRAINERS,
    /** Who asks for the declaration, or rights an address nothing reaches. */
    APPRENTICE,
    /** The school's contacts: nobody else has acted. */
    SCHOOL
  }
}
