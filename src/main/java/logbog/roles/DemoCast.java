package logbog.roles;

import java.util.Optional;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The people of the doctors' demo, each in the role they begin in, for all who tell of them. */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
public class DemoCast {

  private final People people;
  private final Roles roles;

  DemoCast(People people, Roles roles) {
    this.people = people;
    this.roles = roles;
  }

  /** By first name, in small letters; empty where the demo does not have them. */
  public Optional<Viewer.Clinician> find(String first) {
    return people.claiming(EmailAddress.of(first + "@laege.example")).stream()
        .findFirst()
        .flatMap(
            person ->
                roles
                    .first(person.id())
                    .map(role -> new Viewer.Clinician(person.id(), person.name(), role.id())));
  }
}
