package logbog.roles;

import java.util.LinkedHashMap;
import java.util.List;
import logbog.mail.EmailAddress;
import logbog.people.AccessLetters;
import logbog.people.Identities;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters people whom the logbook does not know yet, with their first role; those it knows are found
 * first, so that nobody is there twice.
 */
@Component
public class Newcomers {

  private final People people;
  private final Identities identities;
  private final UserRows rows;
  private final Roles roles;
  private final ObjectProvider<AccessLetters> letters;
  private final JdbcClient jdbc;

  Newcomers(
      People people,
      Identities identities,
      UserRows rows,
      Roles roles,
      ObjectProvider<AccessLetters> letters,
      JdbcClient jdbc) {
    this.people = people;
    this.identities = identities;
    this.rows = rows;
    this.roles = roles;
    this.letters = letters;
    this.jdbc = jdbc;
  }

  /** Whom the logbook knows by this address, mobile or CPR number: it must be they. */
  public List<Known> same(Newcomer who) {
    var known = new LinkedHashMap<PersonId, Known>();
    rows.at(who.email()).forEach(row -> known.put(row.id(), Known.of(row)));
    rows.at(who.mobile()).forEach(row -> known.put(row.id(), Known.of(row)));
    if (who.cpr() != null) {
      identities
          .find(who.cpr())
          .flatMap(rows::find)
          .ifPresent(row -> known.put(row.id(), Known.of(row)));
    }
    return List.copyOf(known.values());
  }

  /** Who is called the same: it may be they. */
  public List<Known> namesakes(String name) {
    return rows.called(name).stream().map(Known::of).toList();
  }

  /**
   * Enters somebody with a role, and lets them in by letter.
   *
   * @throws AlreadyKnown for whoever the logbook knows
   * @throws RoleRefused when the role is not the viewer's to give
   */
  @Transactional
  public PersonId enter(Viewer.Clinician by, Newcomer who, Wish wish) {
    oneAtATime(who.email());
    if (!same(who).isEmpty()) {
      throw new AlreadyKnown();
    }
    var person = people.add(who.name(), who.email());
    identities.reach(person, who.mobile());
    if (who.cpr() != null) {
      identities.identify(person, who.cpr(), null, by.actor());
    }
    give(by, person, wish);
    return person;
  }

  /** Gives a role to somebody known, and lets them in if they never were. */
  @Transactional
  public Grant give(Viewer.Clinician by, PersonId person, Wish wish) {
    var grant = roles.give(by, person, wish.role(), wish.scope(), wish.from(), wish.to());
    letIn(person);
    return grant;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void letIn(PersonId person) {
    letters.ifAvailable(letter -> letter.send(person));
  }

  /** Two who enter the same address at once: the later waits and finds the person there. */
  private void oneAtATime(EmailAddress email) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('roles.newcomer ' || :email, 0))")
        .param("email", email.value())
        .query((row, n) -> n)
        .list();
  }
}
