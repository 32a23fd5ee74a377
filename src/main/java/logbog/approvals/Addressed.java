package logbog.approvals;

import java.util.Collection;
import java.util.Comparator;
import logbog.people.Viewer;
import logbog.roles.Roles;
import logbog.web.NotFound;
import org.springframework.stereotype.Component;

/**
 * Finds requests for the one asked, in the role they act in and hold today, and for whoever stands
 * in while they are away and may approve it in a role of their own; for all others there are none.
 */
@Component
class Addressed {

  private final AskRows rows;
  private final Queue queue;
  private final Roles roles;
  private final Covers covers;

  Addressed(AskRows rows, Queue queue, Roles roles, Covers covers) {
    this.rows = rows;
    this.queue = queue;
    this.roles = roles;
    this.covers = covers;
  }

  /** One's own, or one that waits for whom one stands in for. */
  Ask find(Viewer.Clinician asked, AskId id) {
    var grant = roles.active(asked);
    return rows.find(id)
        .filter(it -> own(asked, it) || it.open() && covers.covers(grant, it))
        .orElseThrow(NotFound::new);
  }

  /** No reset comes between these, until all of them are approved or none is. */
  void beside(Viewer.Clinician asked, Collection<AskId> ids) {
    ids.stream()
        .map(id -> find(asked, id))
        .sorted(Comparator.comparing(it -> it.doctor() + " " + it.post()))
        .forEach(it -> queue.beside(it.doctor(), it.post()));
  }

  /** Held, and read as it is once everyone before has gone through. */
  Ask held(Viewer.Clinician asked, AskId id) {
    return held(find(asked, id));
  }

  /** The same, of one's own alone: whoever stands in answers nothing in another's name. */
  Ask ownHeld(Viewer.Clinician asked, AskId id) {
    roles.active(asked);
    return held(rows.find(id).filter(it -> own(asked, it)).orElseThrow(NotFound::new));
  }

  boolean own(Viewer.Clinician asked, Ask ask) {
    return ask.to().person().equals(asked.id()) && ask.to().grant().equals(asked.active());
  }

  private Ask held(Ask ask) {
    queue.stand(ask.doctor(), ask.post(), ask.subject());
    return rows.locked(ask.id()).orElseThrow();
  }
}
