package logbog.projects;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import logbog.audit.ReadAs;
import logbog.audit.Reader;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.places.Staff;
import logbog.places.StaffMember;
import org.springframework.stereotype.Component;

/**
 * By what right, and under which name, an office reads a project (V9). Whoever asks has found it
 * within the office's scope.
 */
@Component
class ProjectReaders {

  private final ContactRows contacts;
  private final ConfirmationRows confirmations;
  private final Staff staff;

  ProjectReaders(ContactRows contacts, ConfirmationRows confirmations, Staff staff) {
    this.contacts = contacts;
    this.confirmations = confirmations;
    this.staff = staff;
  }

  /** The school's contact goes before the colleague, the colleague before the company. */
  Reader of(Viewer.Office office, Project project) {
    var named = staff.of(office.email());
    var current =
        contacts.of(project.id()).stream().map(Contact::address).collect(Collectors.toSet());
    if (current.contains(office.email())) {
      return contact(office, named);
    }
    return named.stream()
        .flatMap(
            member -> through(member, current).stream().map(it -> colleague(office, member, it)))
        .findFirst()
        .orElseGet(() -> company(office, project));
  }

  /**
   * For the school only where the address is on its list: a teacher may have been asked in person.
   */
  private Reader contact(Viewer.Office office, List<StaffMember> named) {
    return named.stream()
        .filter(it -> staff.lists(it.school(), office.email()))
        .findFirst()
        .map(it -> it.reader(office.actor(), ReadAs.SCHOOL, null))
        .orElseGet(() -> new Reader(office.actor(), ReadAs.SCHOOL, null, null, null));
  }

  private Optional<EmailAddress> through(StaffMember member, Set<EmailAddress> current) {
    return staff.addressesOf(member.school()).stream().filter(current::contains).findFirst();
  }

  private static Reader colleague(Viewer.Office office, StaffMember member, EmailAddress through) {
    return member.reader(office.actor(), ReadAs.COLLEAGUE, through.value());
  }

  private Reader company(Viewer.Office office, Project project) {
    return new Reader(
        office.actor(),
        ReadAs.COMPANY,
        confirmations.of(project.id()).map(Confirmation::trainerName).orElse(null),
        project.outline().workplaceName(),
        null);
  }
}
