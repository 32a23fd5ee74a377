package logbog.posts;

import java.util.Optional;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.places.DepartmentId;
import logbog.roles.Grant;
import logbog.roles.Roles;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The people of the doctors' demo, each in the role they begin in. */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
class DemoStaff {

  private final People people;
  private final Roles roles;

  DemoStaff(People people, Roles roles) {
    this.people = people;
    this.roles = roles;
  }

  Optional<Viewer.Clinician> find(String first) {
    return people.claiming(EmailAddress.of(first + "@laege.example")).stream()
        .findFirst()
        .flatMap(
            person ->
                roles.currentOf(person.id()).stream()
                    .min((one, other) -> one.role().compareTo(other.role()))
                    .map(role -> new Viewer.Clinician(person.id(), person.name(), role.id())));
  }

  Viewer.Clinician get(String first) {
    return find(first).orElseThrow();
  }

  /** Where someone's role holds. */
  DepartmentId place(String first) {
    return roles.find(get(first).active()).map(Grant::department).orElseThrow();
  }
}
