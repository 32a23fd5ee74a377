package logbog.approvals;

import logbog.people.Viewer;
import logbog.roles.Roles;
import logbog.web.NotFound;
import org.springframework.stereotype.Component;

/**
 * Finds requests for the one asked, in the role they act in and hold today; for all others there
 * are none.
 */
@Component
class Addressed {

  private final AskRows rows;
  private final Queue queue;
  private final Roles roles;

  Addressed(AskRows rows, Queue queue, Roles roles) {
    this.rows = rows;
    this.queue = queue;
    this.roles = roles;
  }

  Ask find(Viewer.Clinician asked, AskId id) {
    var grant = roles.active(asked).id();
    return rows.find(id)
        .filter(it -> it.to().person().equals(asked.id()) && it.to().grant().equals(grant))
        .orElseThrow(NotFound::new);
  }

  /** Held, and read as it is once everyone before has gone through. */
  Ask held(Viewer.Clinician asked, AskId id) {
    var ask = find(asked, id);
    queue.stand(ask.doctor(), ask.post(), ask.subject());
    return rows.locked(id).orElseThrow();
  }
}
