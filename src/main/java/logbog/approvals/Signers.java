package logbog.approvals;

import java.util.Locale;
import logbog.curricula.Curricula;
import logbog.people.People;
import logbog.places.Departments;
import logbog.roles.Grant;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Takes down who someone is now, as it is kept with what they do. */
@Component
class Signers {

  private final People people;
  private final Departments departments;
  private final Curricula curricula;
  private final MessageSource texts;

  Signers(People people, Departments departments, Curricula curricula, MessageSource texts) {
    this.people = people;
    this.departments = departments;
    this.curricula = curricula;
    this.texts = texts;
  }

  Signer of(Grant grant) {
    return as(grant, people.get(grant.person()).name());
  }

  Signer as(Grant grant, String name) {
    return new Signer(grant.person(), grant.id(), name, grant.role(), place(grant));
  }

  /** The department or practice, else the region, else the course or the speciality. */
  private String place(Grant grant) {
    if (grant.department() != null) {
      return departments.get(grant.department()).inFull();
    }
    if (grant.region() != null) {
      return texts.getMessage("approvals.region." + grant.region(), null, Locale.of("da"));
    }
    if (grant.course() != null) {
      return grant.course();
    }
    var speciality = grant.speciality();
    return speciality == null
        ? ""
        : curricula.speciality(speciality).map(it -> it.nameDa()).orElse(speciality);
  }
}
