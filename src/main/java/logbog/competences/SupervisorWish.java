package logbog.competences;

import java.time.Instant;
import logbog.curricula.CompetenceId;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;
import logbog.places.DepartmentId;
import logbog.posts.PostId;
import org.jspecify.annotations.Nullable;

/**
 * A doctor's wish that a department's education lead creates a supervisor, who is then asked to
 * approve a competence.
 *
 * @param note for whoever is asked; may be empty
 * @param answer null while it waits
 */
public record SupervisorWish(
    WishId id,
    PersonId doctor,
    PostId post,
    CompetenceId competence,
    DepartmentId department,
    String name,
    EmailAddress email,
    String note,
    Instant wishedAt,
    @Nullable WishAnswer answer) {

  public boolean waits() {
    return answer == null;
  }
}
