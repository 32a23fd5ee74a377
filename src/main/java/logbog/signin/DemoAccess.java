package logbog.signin;

import java.util.List;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.PersonId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the demo's doctors and those around them sign in at once. */
@Component
@Order(200)
@ConditionalOnBooleanProperty("logbog.demo")
class DemoAccess implements ApplicationRunner {

  private static final List<String> NAMES =
      List.of(
          "freja", "jonas", "amina", "henrik", "lise", "karen", "ole", "grete", "bo", "tove",
          "nils", "signe", "inger", "palle", "dorte");

  private final People people;
  private final AccessRows rows;
  private final Passwords passwords;
  private final Authenticators apps;

  DemoAccess(People people, AccessRows rows, Passwords passwords, Authenticators apps) {
    this.people = people;
    this.rows = rows;
    this.passwords = passwords;
    this.apps = apps;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    var password = passwords.hash(DemoPeople.PASSWORD);
    for (var name : NAMES) {
      people.claiming(EmailAddress.of(name + "@laege.example")).stream()
          .map(person -> person.id())
          .filter(person -> rows.of(person).isEmpty() || !apps.has(person))
          .forEach(person -> settle(person, password));
    }
  }

  private void settle(PersonId person, HashedPassword password) {
    rows.open(person);
    rows.choose(person, password);
    apps.enrol(person, DemoCodes.SECRET, 0);
  }
}
