package logbog.roles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import logbog.audit.Actor;
import logbog.people.GrantId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.places.DepartmentId;
import logbog.places.Region;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which roles people hold, with dates and a place (M2), and who gives them to whom (M3). A role
 * that is ended stays readable.
 */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class Roles {

  private final RoleRows rows;
  private final Makers makers;
  private final Acting acting;
  private final Giving giving;
  private final ApplicationEventPublisher events;

  Roles(
      RoleRows rows,
      Makers makers,
      Acting acting,
      Giving giving,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.makers = makers;
    this.acting = acting;
    this.giving = giving;
    this.events = events;
  }

  /**
   * The role the viewer acts in, if it counts now: asked at every request.
   *
   * @throws RoleEnded if it does not
   */
  public Grant active(Viewer.Clinician viewer) {
    return OneLook.seen(viewer)
        .or(() -> rows.current(viewer.id(), viewer.active()))
        .orElseThrow(RoleEnded::new);
  }

  /**
   * Puts together a page whose parts all ask {@link #active}, and looks once. For reading alone:
   * whatever changes something looks anew.
   */
  public <T> T once(Viewer.Clinician viewer, Supplier<T> page) {
    return OneLook.with(active(viewer), page);
  }

  /** All a person ever held and will hold, the newest first. */
  public List<Grant> of(PersonId person) {
    return rows.of(person);
  }

  /** What counts now. */
  public List<Grant> currentOf(PersonId person) {
    return rows.currentOf(person);
  }

  /** Who holds a role at a department now. */
  public List<Grant> holders(Role role, DepartmentId department) {
    return rows.holders(role, department);
  }

  /** Who holds a regional role in a region now. */
  public List<Grant> holders(Role role, Region region) {
    return rows.holders(role, region);
  }

  /** One ever given, over or not. */
  public Optional<Grant> find(GrantId id) {
    return rows.find(id);
  }

  /** What a person acts in after signing in: what they did last, or else their first of today. */
  public Optional<Grant> first(PersonId person) {
    return acting
        .last(person)
        .flatMap(last -> rows.current(person, last))
        .or(() -> rows.currentOf(person).stream().findFirst());
  }

  /**
   * Acts in another of one's own roles; the session's viewer is told by the caller.
   *
   * @throws NotFound for a role that is not the viewer's, or does not count now
   */
  @Transactional
  public Grant take(Viewer.Clinician viewer, GrantId id) {
    var grant = rows.current(viewer.id(), id).orElseThrow(NotFound::new);
    acting.as(grant);
    events.publishEvent(new RoleEvent.RoleTaken(grant, viewer.actor(), viewer.active()));
    return grant;
  }

  /**
   * Gives a role. Who has it there already keeps it, and gets no second one.
   *
   * @throws RoleRefused when it is not the viewer's to give; the sentence says whose it is
   */
  @Transactional
  public Grant give(
      Viewer.Clinician by,
      PersonId person,
      Role role,
      Scope scope,
      LocalDate from,
      @Nullable LocalDate to) {
    makers.check(active(by), person, role, scope);
    return giving.give(person, role, scope, from, to, by.actor(), by.active());
  }

  /**
   * Ends a role after a last day; today is at once.
   *
   * @throws RoleRefused when it is not the viewer's to end
   */
  @Transactional
  public void end(Viewer.Clinician by, GrantId id, LocalDate lastDay) {
    var grant = rows.find(id).orElseThrow(NotFound::new);
    makers.check(active(by), grant.person(), grant.role(), grant.scope());
    giving.end(grant, lastDay, by.actor(), by.active());
  }

  /** A doctor in training, as the registers have them; once is enough. */
  @Transactional
  public Grant enrol(PersonId doctor, LocalDate from, Actor by) {
    return giving.give(doctor, Role.TRAINEE, Scope.ALL, from, null, by, null);
  }
}
