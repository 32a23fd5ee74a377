package logbog.people;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import logbog.audit.Actor;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who people are to the authorities (M1). A number is kept encrypted and shown masked; opening one
 * leaves a trail that says what for.
 */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class Identities {

  private final IdentityRows rows;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Identities(IdentityRows rows, JdbcClient jdbc, ApplicationEventPublisher events) {
    this.rows = rows;
    this.jdbc = jdbc;
    this.events = events;
  }

  /** Whose number this is; where it is nobody's any more, whose it was last. */
  public Optional<PersonId> find(Cpr number) {
    return rows.find(number);
  }

  /** The same for a reader, whose asking leaves a trail whether or not anybody is found. */
  @Transactional
  public Optional<PersonId> search(Cpr number, Viewer.Clinician viewer) {
    var found = rows.find(number);
    events.publishEvent(
        new CprSearched(found.orElse(null), viewer.id(), viewer.actor(), viewer.active()));
    return found;
  }

  /** Whether we know a number of this person's. */
  public boolean known(PersonId person) {
    return rows.inForce(person).isPresent();
  }

  /**
   * Says who a person is. Another number than before is a change, and the former one is kept.
   *
   * @param mobile null leaves the mobile number as it is
   * @throws NumberTaken when it is somebody else's
   */
  @Transactional
  public void identify(PersonId person, Cpr number, @Nullable Mobile mobile, Actor by) {
    if (mobile != null) {
      reach(person, mobile);
    }
    var former = rows.inForce(person);
    if (former.filter(number::equals).isPresent()) {
      return;
    }
    if (rows.holder(number).isPresent()) {
      throw new NumberTaken();
    }
    rows.replace(person);
    try {
      rows.add(person, number, by);
    } catch (DuplicateKeyException meanwhile) {
      throw new NumberTaken();
    }
    events.publishEvent(new PersonIdentified(person, by, number.substitute(), former.isPresent()));
  }

  /** {@code DDMMYY-xxxx}, or nothing where no number is known. */
  public String masked(PersonId person) {
    return rows.inForce(person).map(Cpr::masked).orElse("");
  }

  /** The same for many, in one statement; whose number is not known is left out. */
  public Map<PersonId, String> masked(Collection<PersonId> people) {
    return rows.masked(people);
  }

  /** Whether what stands for the number is a substitute. */
  public boolean substitute(PersonId person) {
    return rows.inForce(person).filter(Cpr::substitute).isPresent();
  }

  /** How many numbers the person had before the one in force. */
  public int formerNumbers(PersonId person) {
    return rows.former(person);
  }

  /**
   * The whole number, for a reader whose task needs it. Whoever asks has shown their right to it.
   *
   * @param purpose what for, in one word that the trail keeps, for example {@code documentation}
   * @throws NotFound where no number is known
   */
  @Transactional
  public Cpr open(PersonId person, Viewer.Clinician viewer, String purpose) {
    var number = rows.inForce(person).orElseThrow(NotFound::new);
    events.publishEvent(new CprOpened(person, viewer.actor(), viewer.active(), purpose));
    return number;
  }

  public Optional<Mobile> mobile(PersonId person) {
    return jdbc.sql("select mobile from people.person where id = :id and mobile is not null")
        .param("id", person.value())
        .query((row, n) -> new Mobile(row.getString(1)))
        .optional();
  }

  @Transactional
  public void reach(PersonId person, Mobile mobile) {
    jdbc.sql("update people.person set mobile = :mobile where id = :id")
        .param("mobile", mobile.value())
        .param("id", person.value())
        .update();
  }
}
