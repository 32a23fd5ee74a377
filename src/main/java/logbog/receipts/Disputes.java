package logbog.receipts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalId;
import logbog.approvals.Approvals;
import logbog.people.AccessDoubt;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.places.Region;
import logbog.posts.Posts;
import logbog.receipts.DisputeEvent.ApprovalsDisputed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * "This was not me": said by the one whose name approvals carry, and by nobody else. What is
 * approved stays as it is; whoever acted in their name is kept out, and the secretariat is told.
 */
@Component
public class Disputes {

  private final Approvals approvals;
  private final Posts posts;
  private final DisputeRows rows;
  private final DisputeLetters letters;
  private final AccessDoubt access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Disputes(
      Approvals approvals,
      Posts posts,
      DisputeRows rows,
      DisputeLetters letters,
      AccessDoubt access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.approvals = approvals;
    this.posts = posts;
    this.rows = rows;
    this.letters = letters;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  private record Where(PersonId doctor, Region region) {}

  /**
   * Disputes approvals, all or none: one dispute for each doctor and region.
   *
   * @param here the id of the session it is said in, which goes on
   * @return the path of the page on which the way in is made anew
   * @throws NothingToDispute where one of them is not in the viewer's name, not of effect, no
   *     longer stands, or is disputed already
   */
  @Transactional
  public String dispute(Viewer.Clinician by, Collection<ApprovalId> chosen, String here) {
    say(by, chosen);
    return access.renew(by.id(), here);
  }

  private void say(Viewer.Clinician by, Collection<ApprovalId> chosen) {
    rows.lock(by.id());
    var ids = List.copyOf(new HashSet<>(chosen));
    if (ids.isEmpty() || !rows.about(ids).isEmpty()) {
      throw new NothingToDispute();
    }
    var grouped = new LinkedHashMap<Where, List<Approval>>();
    for (var approval : ids.stream().map(approvals::get).toList()) {
      if (!approval.by().person().equals(by.id()) || !approval.countsAt(clock.instant())) {
        throw new NothingToDispute();
      }
      grouped
          .computeIfAbsent(
              new Where(approval.doctor(), posts.get(approval.post()).region()),
              _ -> new ArrayList<>())
          .add(approval);
    }
    grouped.forEach((where, disputed) -> say(by, where, disputed));
  }

  private void say(Viewer.Clinician by, Where where, List<Approval> disputed) {
    var id = rows.insert(where.doctor(), where.region(), by, clock.instant());
    disputed.forEach(it -> rows.insert(id, it.id()));
    letters.disputed(id, where.region());
    events.publishEvent(new ApprovalsDisputed(id, where.doctor(), disputed.size(), by.actor()));
  }
}
