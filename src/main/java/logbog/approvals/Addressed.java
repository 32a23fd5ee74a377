package logbog.approvals;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
    var ask = answered(asked, id);
    if (!ask.open() && !own(asked, ask)) {
      throw new NotFound();
    }
    return ask;
  }

  /** No reset comes between these, until all of them are approved or none is. */
  void beside(Viewer.Clinician asked, Collection<AskId> ids) {
    roles.active(asked);
    var chosen = Set.copyOf(ids);
    var asks = rows.all(List.copyOf(chosen));
    if (asks.size() < chosen.size() || !asks.stream().allMatch(it -> own(asked, it))) {
      throw new NotFound();
    }
    asks.stream()
        .sorted(Comparator.comparing(it -> it.doctor() + " " + it.post()))
        .forEach(it -> queue.beside(it.doctor(), it.post()));
  }

  /**
   * Held, and read as it is once everyone before has gone through: whoever stands in and comes too
   * late is told so.
   */
  Ask held(Viewer.Clinician asked, AskId id) {
    return held(answered(asked, id));
  }

  /** The same, of one's own alone: whoever stands in answers nothing in another's name. */
  Ask ownHeld(Viewer.Clinician asked, AskId id) {
    roles.active(asked);
    return held(rows.find(id).filter(it -> own(asked, it)).orElseThrow(NotFound::new));
  }

  boolean own(Viewer.Clinician asked, Ask ask) {
    return ask.to().person().equals(asked.id()) && ask.to().grant().equals(asked.active());
  }

  private Ask answered(Viewer.Clinician asked, AskId id) {
    var grant = roles.active(asked);
    return rows.find(id)
        .filter(it -> own(asked, it) || covers.covers(grant, it))
        .orElseThrow(NotFound::new);
  }

  private Ask held(Ask ask) {
    queue.stand(ask.doctor(), ask.post(), ask.subject());
    return rows.locked(ask.id()).orElseThrow();
  }
}
