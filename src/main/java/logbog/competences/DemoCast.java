package logbog.competences;

import java.util.Optional;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.roles.Roles;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The doctors of the demo, each in the role they begin in. */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
class DemoCast {

  private final People people;
  private final Roles roles;

  DemoCast(People people, Roles roles) {
    this.people = people;
    this.roles = roles;
  }

  Optional<Viewer.Clinician> find(String first) {
    return people.claiming(EmailAddress.of(first + "@laege.example")).stream()
        .findFirst()
        .flatMap(
            person ->
                roles
                    .first(person.id())
                    .map(role -> new Viewer.Clinician(person.id(), person.name(), role.id())));
  }

  Viewer.Clinician get(String first) {
    return find(first).orElseThrow();
  }
}
