package logbog.summons;

import java.util.List;
import logbog.people.Viewer;
import logbog.places.School;
import logbog.places.Staff;
import logbog.places.StaffMember;
import org.springframework.stereotype.Component;

/** For which schools an office may summon: those that named this address. */
@Component
class Colleagues {

  private final Staff staff;

  Colleagues(Staff staff) {
    this.staff = staff;
  }

  List<School> schoolsOf(Viewer.Office office) {
    return staff.of(office.email()).stream().map(StaffMember::school).toList();
  }

  /**
   * One of the office's own schools.
   *
   * @throws NoSuchSummons for anyone else's
   */
  School school(Viewer.Office office, String institutionNo) {
    return schoolsOf(office).stream()
        .filter(school -> school.institutionNo().equals(institutionNo))
        .findFirst()
        .orElseThrow(NoSuchSummons::new);
  }

  /** What to call the writer in the record. */
  String name(Viewer.Office office) {
    return staff.of(office.email()).stream()
        .findFirst()
        .map(StaffMember::name)
        .orElse(office.address());
  }
}
