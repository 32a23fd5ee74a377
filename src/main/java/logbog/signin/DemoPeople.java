package logbog.signin;

import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.placements.Placements;
import logbog.programmes.Programmes;
import logbog.programmes.Speciality;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The apprentices of the demo, with accounts that can be signed in to at once. */
@Component
@Order(10)
@ConditionalOnBooleanProperty("logbog.demo")
class DemoPeople implements ApplicationRunner {

  static final Password PASSWORD = new Password("fyrretræ-og-høvl-26");

  private final AccountRows rows;
  private final Passwords passwords;
  private final People people;
  private final Placements placements;
  private final Programmes programmes;

  DemoPeople(
      AccountRows rows,
      Passwords passwords,
      People people,
      Placements placements,
      Programmes programmes) {
    this.rows = rows;
    this.passwords = passwords;
    this.people = people;
    this.placements = placements;
    this.programmes = programmes;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    settle("Mads Holm", EmailAddress.of("mads@demo.example"), "Møbelsnedker");
    settle("Sofie Bang", EmailAddress.of("sofie@demo.example"), "Bygningssnedker");
    settle("Emil Riis", EmailAddress.of("emil@demo.example"), "Møbelsnedker");
    settle("Ida Bak", EmailAddress.of("ida@demo.example"), "Møbelsnedker");
  }

  private void settle(String name, EmailAddress email, String speciality) {
    if (rows.at(email).isPresent()) {
      return;
    }
    var person = people.add(name, email);
    rows.add(person, email, passwords.hash(PASSWORD));
    rows.prove(person, email);
    programmes.specialities().stream()
        .filter(known -> known.name().equals(speciality))
        .map(Speciality::id)
        .findFirst()
        .ifPresent(id -> placements.prefer(person, id));
  }
}
