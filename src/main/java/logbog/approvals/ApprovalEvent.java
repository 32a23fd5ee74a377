package logbog.approvals;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.people.PersonId;

/** What happens to approvals; each leaves its row in the audit trail with the change itself. */
public sealed interface ApprovalEvent extends Traced {

  Approval approval();

  default PersonId doctor() {
    return approval().doctor();
  }

  @Override
  default UUID subject() {
    return approval().id().value();
  }

  @Override
  default UUID learner() {
    return approval().doctor().value();
  }

  /** What it is of, by ids: never a title, never a note. */
  @Override
  default Map<String, String> details() {
    return Map.of(
        "post", approval().post().toString(),
        "kind", approval().subject().kind().name(),
        "of", approval().subject().id().toString(),
        "basis", approval().basis().name(),
        "role", approval().by().role().name());
  }

  /** Someone approved; it is of effect half a minute later, unless they take it back. */
  record ApprovalGiven(Approval approval, Actor actor) implements ApprovalEvent {}

  /** Who approved took it back before it was of effect. */
  record ApprovalWithdrawn(Approval approval, Actor actor) implements ApprovalEvent {}

  /** The secretariat struck it through, on a written request. */
  record ApprovalReset(Approval approval, Actor actor) implements ApprovalEvent {}
}
