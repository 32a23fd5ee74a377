package logbog.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import logbog.audit.Actor;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.web.NotFound;
import logbog.web.Postage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is named at a school, decided by its owners. The operator names the first; from then on there
 * is always one left. Nothing is overwritten: a new role or a last day is a new appointment.
 */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class Colleagues {

  private static final int A_DAY_BY_ONE = 50;
  private static final int A_DAY_BY_ALL = 100;

  private final Staff staff;
  private final StaffRows rows;
  private final LapsedRows lapsed;
  private final Appointments appointments;
  private final AddressAnswers addresses;
  private final Postage postage;
  private final ApplicationEventPublisher events;

  Colleagues(
      Staff staff,
      StaffRows rows,
      LapsedRows lapsed,
      Appointments appointments,
      AddressAnswers addresses,
      Postage postage,
      ApplicationEventPublisher events) {
    this.staff = staff;
    this.rows = rows;
    this.lapsed = lapsed;
    this.appointments = appointments;
    this.addresses = addresses;
    this.postage = postage;
    this.events = events;
  }

  /** Everyone named today and those still to come, owners first; for anyone named there. */
  public List<StaffMember> of(Viewer.Office viewer, String institutionNo) {
    staff.at(viewer, institutionNo);
    return rows.at(institutionNo);
  }

  /**
   * The viewer as an owner of this school.
   *
   * @throws NotFound for whoever is not named there
   * @throws OwnersOnly for a colleague
   */
  public StaffMember owner(Viewer.Office viewer, String institutionNo) {
    var named = staff.at(viewer, institutionNo);
    if (!named.owner()) {
      throw new OwnersOnly();
    }
    return named;
  }

  /**
   * The same, holding the school's people and addresses still in the transaction under way: who was
   * ended while this waited is an owner no more.
   */
  StaffMember held(Viewer.Office viewer, String institutionNo) {
    owner(viewer, institutionNo);
    rows.lock(institutionNo);
    return owner(viewer, institutionNo);
  }

  /** An owner invites someone; they are told by mail. Whether this is news. */
  @Transactional
  public boolean invite(Viewer.Office viewer, String institutionNo, Appointee who, StaffRole role) {
    var owner = held(viewer, institutionNo);
    pay(owner);
    return appoint(owner.school(), who, role, viewer.actor());
  }

  /** As the operator does it, who may name an owner for any school; a colleague becomes one. */
  @Transactional
  public boolean appoint(School school, Appointee who, Actor operator) {
    rows.lock(school.institutionNo());
    var named =
        rows.at(school.institutionNo()).stream()
            .filter(it -> it.address().equals(who.address()) && !it.owner())
            .findFirst();
    named.ifPresent(it -> change(it, StaffRole.OWNER, it.until(), operator));
    return named.isPresent() || appoint(school, who, StaffRole.OWNER, operator);
  }

  private boolean appoint(School school, Appointee who, StaffRole role, Actor by) {
    lapsed.end(school.institutionNo(), who.address());
    return appointments.appoint(school, who, role, by);
  }

  /** An owner gives someone another role. */
  @Transactional
  public void give(Viewer.Office viewer, String institutionNo, StaffId id, StaffRole role) {
    var named = find(held(viewer, institutionNo).school(), id);
    if (named.role() == role) {
      return;
    }
    if (named.owner()) {
      stayOwned(named, rows.today());
    }
    change(named, role, named.until(), viewer.actor());
  }

  /**
   * Ends someone's part in the school at once or after a last day; an owner anybody's, a colleague
   * their own. Whose last day would come before their first never begins: that is at once.
   *
   * @throws LastOwner when nobody would be left to invite the next
   */
  @Transactional
  public void end(
      Viewer.Office viewer, String institutionNo, StaffId id, @Nullable LocalDate lastDay) {
    staff.at(viewer, institutionNo);
    rows.lock(institutionNo);
    var self = staff.at(viewer, institutionNo);
    if (!self.owner() && !self.id().equals(id)) {
      throw new OwnersOnly();
    }
    var leaving = find(self.school(), id);
    if (leaving.owner()) {
      stayOwned(leaving, lastDay == null ? rows.today() : lastDay.plusDays(1));
    }
    if (lastDay == null || lastDay.isBefore(leaving.since())) {
      end(leaving, viewer.actor());
    } else if (!lastDay.equals(leaving.until())) {
      change(leaving, leaving.role(), lastDay, viewer.actor());
    }
  }

  /** The operator ends anyone's, also the last owner's. Whether there was one. */
  @Transactional
  boolean end(School school, EmailAddress address, Actor operator) {
    rows.lock(school.institutionNo());
    var named =
        rows.at(school.institutionNo()).stream()
            .filter(it -> it.address().equals(address))
            .findFirst();
    named.ifPresent(it -> end(it, operator));
    return named.isPresent();
  }

  /** A letter to an address that an owner has typed. */
  void pay(StaffMember owner) {
    postage.pay("staff:" + owner.id(), A_DAY_BY_ONE);
    postage.pay("school:" + owner.school().institutionNo(), A_DAY_BY_ALL);
  }

  private StaffMember find(School school, StaffId id) {
    return rows.at(school.institutionNo()).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Another owner with a last day is no promise: after it nobody would be left. */
  private void stayOwned(StaffMember leaving, LocalDate from) {
    var others =
        rows.at(leaving.school().institutionNo()).stream()
            .filter(it -> it.owner() && !it.id().equals(leaving.id()));
    if (others.noneMatch(it -> it.until() == null && it.on(from))) {
      throw new LastOwner();
    }
  }

  private void end(StaffMember named, Actor by) {
    close(named, by);
    addresses.endOwn(named, by);
    events.publishEvent(
        new SchoolEvent.StaffEnded(
            named.id().value(), by, named.school().institutionNo(), named.address()));
  }

  private void close(StaffMember named, Actor by) {
    if (!rows.end(named.id(), by.name())) {
      throw new NotFound();
    }
  }

  private void change(StaffMember named, StaffRole role, @Nullable LocalDate until, Actor by) {
    close(named, by);
    var id =
        appointments.renew(
            named.school(),
            new Appointee(named.address(), named.name(), named.since(), until),
            role,
            by);
    events.publishEvent(
        new SchoolEvent.StaffChanged(
            id,
            by,
            named.school().institutionNo(),
            named.address(),
            Map.of(
                "school", named.school().institutionNo(),
                "address", named.address().value(),
                "role", role.name(),
                "until", Objects.toString(until, ""))));
  }
}
