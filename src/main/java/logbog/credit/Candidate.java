package logbog.credit;

import java.util.Optional;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A doctor on the list of a cancelled course, and what an exemption would come to.
 *
 * @param typed what the list says: an address or a number
 * @param name empty where nobody was found
 */
public record Candidate(String typed, String name, @Nullable CoursePlace place, Standing standing) {

  /** What becomes of them. */
  public enum Standing {
    EXEMPTED,
    /** The course is approved already. */
    APPROVED,
    /** Their curriculum does not ask for the course. */
    NOT_ASKED,
    /** Nobody, or nobody of the region. */
    UNKNOWN
  }

  public boolean isExempted() {
    return standing == Standing.EXEMPTED;
  }

  public Optional<PersonId> doctor() {
    return Optional.ofNullable(place).map(CoursePlace::doctor);
  }

  static Candidate unknown(String typed) {
    return new Candidate(typed, "", null, Standing.UNKNOWN);
  }
}
