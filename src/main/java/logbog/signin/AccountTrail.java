package logbog.signin;

import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.people.PersonId;

/** What happens to accounts, for the trail. */
sealed interface AccountTrail extends Traced {

  PersonId person();

  @Override
  default Actor actor() {
    return new Actor(Actor.Kind.PERSON, person().toString());
  }

  @Override
  default UUID learner() {
    return person().value();
  }

  @Override
  default UUID subject() {
    return person().value();
  }

  record AccountOpened(PersonId person) implements AccountTrail {}

  record PersonSignedIn(PersonId person) implements AccountTrail {}

  record ProfileChanged(PersonId person) implements AccountTrail {}

  record PasswordChanged(PersonId person) implements AccountTrail {}

  record AccountRemoved(PersonId person) implements AccountTrail {}
}
