package logbog.receipts;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.people.PersonId;

/** What happens to disputes; each leaves its row in the audit trail. */
sealed interface DisputeEvent extends Traced {

  DisputeId dispute();

  PersonId doctor();

  @Override
  default UUID subject() {
    return dispute().value();
  }

  @Override
  default UUID learner() {
    return doctor().value();
  }

  /** Whose name approvals carry said that it was not them. */
  record ApprovalsDisputed(DisputeId dispute, PersonId doctor, int approvals, Actor actor)
      implements DisputeEvent {

    @Override
    public Map<String, String> details() {
      return Map.of("approvals", Integer.toString(approvals));
    }
  }

  /** The secretariat closed it; what was disputed stays as it was. */
  record DisputeClosed(DisputeId dispute, PersonId doctor, Actor actor) implements DisputeEvent {}
}
