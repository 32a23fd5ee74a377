package logbog.competences;

import java.time.Instant;
import java.time.LocalDate;
import logbog.curricula.CompetenceId;
import logbog.people.PersonId;
import logbog.posts.PostId;
import org.jspecify.annotations.Nullable;

/**
 * One time a competence was assessed, by a method of the curriculum. It counts once the assessor
 * has confirmed it.
 *
 * @param words what was seen, in short; may be empty
 * @param settled what became of it; null while it waits for the assessor
 */
public record HeldAssessment(
    AssessmentId id,
    PersonId doctor,
    PostId post,
    CompetenceId competence,
    String method,
    LocalDate heldOn,
    PersonId assessor,
    String assessorName,
    String words,
    PersonId recordedBy,
    Instant recordedAt,
    @Nullable Settlement settled) {

  boolean isOf(PostId of, CompetenceId one) {
    return post.equals(of) && competence.equals(one);
  }

  public boolean waits() {
    return settled == null;
  }

  public boolean counts() {
    return settled != null && settled.what() == Settlement.What.CONFIRMED;
  }
}
