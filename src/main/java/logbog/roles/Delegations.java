package logbog.roles;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import logbog.people.GrantId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.places.DepartmentId;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What education leads delegate: a supervisor approves single competences only while the department
 * has said so, by dates. It is the department's, and outlasts the lead who gave it.
 */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class Delegations {

  private final DelegationRows rows;
  private final RoleBook book;
  private final Roles roles;
  private final ApplicationEventPublisher events;

  Delegations(DelegationRows rows, RoleBook book, Roles roles, ApplicationEventPublisher events) {
    this.rows = rows;
    this.book = book;
    this.roles = roles;
    this.events = events;
  }

  /** Whether a supervisor of this department may approve there on a day. */
  public boolean covers(PersonId supervisor, DepartmentId department, LocalDate day) {
    return rows.covers(supervisor, department, day);
  }

  /**
   * Whether to a supervisor's role that counts now it was delegated on an earlier day, and then
   * until this day or later.
   */
  public boolean covered(GrantId supervisor, LocalDate earlier, LocalDate until) {
    return rows.covered(supervisor, earlier, until);
  }

  /** The one that stands for each supervisor's role at a department, today's or to come. */
  public Map<GrantId, Delegation> at(DepartmentId department) {
    return rows.at(department);
  }

  /**
   * Delegates to a supervisor of one's own department, in place of what was delegated before.
   *
   * @throws NotFound for a role that is no supervisor's
   * @throws RoleRefused for anyone but the department's education lead
   */
  @Transactional
  public void give(Viewer.Clinician by, GrantId id, LocalDate from, @Nullable LocalDate to) {
    var supervisor = supervisor(by, id);
    standing(id).ifPresent(earlier -> rows.end(earlier, by.actor()));
    rows.add(id, from, to, by);
    events.publishEvent(new RoleEvent.DelegationGiven(supervisor, by.actor(), by.active()));
  }

  /** Takes it back at once. */
  @Transactional
  public void end(Viewer.Clinician by, GrantId id) {
    var supervisor = supervisor(by, id);
    var delegation = standing(id).orElseThrow(NotFound::new);
    rows.end(delegation, by.actor());
    events.publishEvent(new RoleEvent.DelegationEnd(supervisor, by.actor(), by.active()));
  }

  private Optional<Delegation> standing(GrantId id) {
    book.lock(id);
    return rows.standing(id);
  }

  private Grant supervisor(Viewer.Clinician by, GrantId id) {
    var lead = roles.active(by);
    var supervisor =
        roles.find(id).filter(grant -> grant.role().supervises()).orElseThrow(NotFound::new);
    var department = supervisor.department();
    if (department == null || !lead.is(Role.EDUCATION_LEAD, department)) {
      throw RoleRefused.delegation();
    }
    return supervisor;
  }
}
