package logbog.summons;

import java.util.List;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.places.School;
import logbog.places.Staff;
import logbog.places.StaffMember;
import org.springframework.stereotype.Component;

/** For which schools an office may summon: those it is named at today. */
@Component
class SchoolPeople {

  private final Staff staff;

  SchoolPeople(Staff staff) {
    this.staff = staff;
  }

  List<School> schoolsOf(Viewer.Office office) {
    return staff.of(office.email()).stream().map(StaffMember::school).toList();
  }

  /**
   * The office as named at this school.
   *
   * @throws NoSuchSummons for whoever is not
   */
  StaffMember at(Viewer.Office office, String institutionNo) {
    return staff.of(office.email()).stream()
        .filter(named -> named.school().institutionNo().equals(institutionNo))
        .findFirst()
        .orElseThrow(NoSuchSummons::new);
  }

  /** Where declarations usually go: the school's own list, or else the one who writes. */
  List<EmailAddress> receivers(Viewer.Office office) {
    var listed =
        schoolsOf(office).stream().limit(1).flatMap(it -> staff.addressesOf(it).stream()).toList();
    return listed.isEmpty()
        ? List.of(office.email())
        : listed.stream().limit(Calls.MOST_CONTACTS).toList();
  }
}
