package logbog.summons;

import java.util.List;
import logbog.people.Viewer;
import logbog.places.School;
import logbog.places.Schools;
import org.springframework.stereotype.Component;

/** For which schools an office may summon: those that named this address. */
@Component
class Colleagues {

  private final Schools schools;

  Colleagues(Schools schools) {
    this.schools = schools;
  }

  List<School> schoolsOf(Viewer.Office office) {
    return schools.ownedBy(office.email());
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
    return office.displayName();
  }
}
