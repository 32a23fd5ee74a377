package logbog.approvals;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import logbog.approvals.ApprovalEvent.ApprovalReset;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Strikes approvals through, and tells everyone who relied on them (M4). */
@Component
class Resetting {

  private final ApprovalRows rows;
  private final Queue queue;
  private final Roles roles;
  private final Signers signers;
  private final List<ReliesOn> relying;
  private final Notices notices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Resetting(
      ApprovalRows rows,
      Queue queue,
      Roles roles,
      Signers signers,
      List<ReliesOn> relying,
      Notices notices,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.queue = queue;
    this.roles = roles;
    this.signers = signers;
    this.relying = relying;
    this.notices = notices;
    this.events = events;
    this.clock = clock;
  }

  List<Reliance> restingOn(List<Approval> approvals) {
    return approvals.isEmpty()
        ? List.of()
        : relying.stream().flatMap(each -> each.on(approvals).stream()).toList();
  }

  List<Reliance> reset(Viewer.Clinician by, Collection<ApprovalId> ids, UUID request) {
    var grant = roles.active(by);
    if (grant.role() != Role.SECRETARIAT) {
      throw new ApprovalRefused("approvals.refused.secretariat-alone");
    }
    var approvals = rows.all(ids);
    if (approvals.isEmpty() || approvals.size() != new HashSet<>(ids).size()) {
      throw new NotFound();
    }
    queue.alone(approvals);
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (var approval : rows.all(ids)) {
      refuseWhereItDoesNotCount(approval, by, now);
    }
    var resting = restingOn(approvals);
    rows.reset(ids, signers.of(grant), request, now);
    tell(approvals, resting, request);
    for (var struck : rows.all(ids)) {
      events.publishEvent(new ApprovalReset(struck, by.actor()));
    }
    return resting;
  }

  private static void refuseWhereItDoesNotCount(
      Approval approval, Viewer.Clinician by, Instant now) {
    var name = approval.described().line();
    if (approval.doctor().equals(by.id())) {
      throw new ApprovalRefused("approvals.refused.own-reset");
    }
    if (!approval.stands()) {
      throw new ApprovalRefused("approvals.refused.struck", name);
    }
    if (!approval.countsAt(now)) {
      throw new ApprovalRefused("approvals.refused.pending", name);
    }
  }

  /** The doctors, those who approved, and whoever relied on it: one letter each. */
  private void tell(List<Approval> approvals, List<Reliance> resting, UUID request) {
    var told = new HashSet<PersonId>();
    approvals.forEach(it -> told.add(it.doctor()));
    approvals.forEach(it -> told.add(it.by().person()));
    resting.forEach(it -> told.addAll(it.people()));
    notices.struck(told, request);
  }
}
