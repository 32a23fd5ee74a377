package logbog.people;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;

/** Someone read a person's whole number. */
record CprOpened(PersonId person, Actor actor, GrantId under, String purpose) implements Traced {

  @Override
  public UUID learner() {
    return person.value();
  }

  @Override
  public UUID subject() {
    return person.value();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("under", under.toString(), "purpose", purpose);
  }
}
