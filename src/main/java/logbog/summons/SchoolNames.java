package logbog.summons;

import logbog.places.School;
import logbog.places.Schools;
import org.springframework.stereotype.Component;

/** What schools are called in the register. */
@Component
class SchoolNames {

  private final Schools schools;

  SchoolNames(Schools schools) {
    this.schools = schools;
  }

  String of(String institutionNo) {
    return schools.all().stream()
        .filter(school -> school.institutionNo().equals(institutionNo))
        .map(School::name)
        .findFirst()
        .orElse(institutionNo);
  }
}
