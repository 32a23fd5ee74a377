package logbog.places;

import java.util.List;
import java.util.Optional;
import logbog.audit.Actor;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is a member of which trade committee, by dates. Each committee's members see their own and
 * nothing of another's.
 */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class Memberships {

  private final MemberRows rows;
  private final Appointments appointments;
  private final ApplicationEventPublisher events;

  Memberships(MemberRows rows, Appointments appointments, ApplicationEventPublisher events) {
    this.rows = rows;
    this.appointments = appointments;
    this.events = events;
  }

  /** The committees this address is a member of today, in Danish order. */
  public List<Committee> of(EmailAddress address) {
    return rows.committeesOf(address);
  }

  /**
   * One of the viewer's committees.
   *
   * @throws NotFound for anyone else's
   */
  public Committee committee(Viewer.Office viewer, CommitteeId id) {
    return of(viewer.email()).stream()
        .filter(committee -> committee.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The members today and those still to come, by name. */
  public List<Member> members(Viewer.Office viewer, CommitteeId id) {
    return rows.of(committee(viewer, id).id());
  }

  /** Invites someone; they are told by mail. Whether this is news: a member stays a member. */
  @Transactional
  public boolean invite(Viewer.Office viewer, CommitteeId id, Appointee who) {
    return appoint(committee(viewer, id), who, viewer.actor());
  }

  /** As the operator does it, who may name anyone for any committee. */
  @Transactional
  public boolean appoint(Committee committee, Appointee who, Actor operator) {
    rows.endLapsed(committee.id(), who.address());
    return appointments.appoint(committee, who, operator);
  }

  /**
   * Ends a membership at once.
   *
   * @throws LastMember when nobody would be left to invite the next
   */
  @Transactional
  public void end(Viewer.Office viewer, CommitteeId id, MemberId member) {
    var committee = committee(viewer, id);
    rows.lock(id);
    var members = rows.of(id);
    var leaving = find(members, member).orElseThrow(NotFound::new);
    if (rows.todays(id).stream().allMatch(other -> other.id().equals(member))) {
      throw new LastMember();
    }
    end(committee, leaving, viewer.actor());
  }

  /** The operator ends a membership, also the last. Whether there was one. */
  @Transactional
  boolean end(Committee committee, EmailAddress address, Actor operator) {
    var member =
        rows.of(committee.id()).stream().filter(it -> it.address().equals(address)).findFirst();
    member.ifPresent(it -> end(committee, it, operator));
    return member.isPresent();
  }

  private void end(Committee committee, Member member, Actor by) {
    rows.end(member.id(), by.name());
    events.publishEvent(
        new AppointmentEnded(member.id().value(), by, committee.name(), member.address().value()));
  }

  private static Optional<Member> find(List<Member> members, MemberId id) {
    return members.stream().filter(member -> member.id().equals(id)).findFirst();
  }
}
