package logbog.courses;

import java.util.Optional;
import logbog.approvals.Approval;
import logbog.approvals.Subject;
import logbog.people.PersonId;
import logbog.posts.PostId;

/**
 * A doctor on the list of a run.
 *
 * @param enrolledSelf whether the doctor signed up; otherwise the provider entered them
 * @param approved the approval of it that stands, pending or not; also one given elsewhere
 */
public record Participant(
    PersonId doctor,
    String name,
    PostId post,
    Subject subject,
    boolean enrolledSelf,
    Optional<Standing> approved) {

  boolean isOf(Approval approval) {
    return approval.doctor().equals(doctor)
        && approval.post().equals(post)
        && approval.subject().equals(subject);
  }
}
