package logbog.competences;

import java.time.Instant;
import logbog.people.PersonId;

/**
 * The one answer an assessment gets. It never changes.
 *
 * @param name whoever gave it, with role and place, as they were then
 * @param place empty where the doctor took it back
 * @param because why it was not confirmed; empty otherwise
 */
public record Settlement(
    What what, PersonId by, String name, String place, Instant at, String because) {

  /** Which answer it was. */
  public enum What {
    CONFIRMED,
    /** The assessor says that it was not so. */
    REFUSED,
    /** The doctor took it back before it was confirmed. */
    WITHDRAWN
  }
}
