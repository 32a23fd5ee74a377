package logbog.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import logbog.people.PersonId;
import logbog.roles.Role;

/**
 * An element within a record that was opened for someone, and what that someone may do in it.
 *
 * @param guiding the supervisors named now, principal or not
 */
public record OpenedElement(
    DoctorRecord record, Post post, Element element, List<Supervision> guiding) {

  /** Leads the training at the place: education lead of the department, tutor of the practice. */
  public boolean leads() {
    return !record.own()
        && (is(Role.EDUCATION_LEAD) || is(Role.GP_TUTOR))
        && Objects.equals(record.by().department(), element.department());
  }

  /** Holds the talks: whoever leads, or is named as the doctor's supervisor here. */
  public boolean guides() {
    return leads()
        || !record.own()
            && (is(Role.PRINCIPAL_SUPERVISOR) || is(Role.SUPERVISOR))
            && Objects.equals(record.by().department(), element.department())
            && named(record.by().person());
  }

  /** Keeps the dates of leave: whoever leads, and the secretariat of the region. */
  public boolean keepsLeave() {
    return leads() || !record.own() && is(Role.SECRETARIAT);
  }

  /** Whether the plan is written to this reader. */
  public boolean receivesPlan() {
    return leads() || guides() && principal(record.by().person());
  }

  public boolean begun(LocalDate today) {
    return !element.from().isAfter(today);
  }

  private boolean named(PersonId person) {
    return guiding.stream().anyMatch(it -> it.supervisor().equals(person));
  }

  private boolean principal(PersonId person) {
    return guiding.stream().anyMatch(it -> it.principal() && it.supervisor().equals(person));
  }

  private boolean is(Role role) {
    return record.by().role() == role;
  }
}
