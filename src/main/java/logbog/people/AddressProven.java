package logbog.people;

import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.mail.EmailAddress;

/**
 * A person has proven that they read the mail of this address. Whoever kept something for the
 * address hears of it in the same transaction. The trail keeps the person and not the address.
 */
public record AddressProven(PersonId person, EmailAddress address) implements Traced {

  @Override
  public Actor actor() {
    return new Actor(Actor.Kind.PERSON, person.toString());
  }

  @Override
  public UUID learner() {
    return person.value();
  }

  @Override
  public UUID subject() {
    return person.value();
  }
}
