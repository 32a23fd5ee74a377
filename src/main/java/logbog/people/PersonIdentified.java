package logbog.people;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;

/**
 * A person's number was said, or changed. The trail keeps that, and never the number.
 *
 * @param changed whether another one was known before
 */
record PersonIdentified(PersonId person, Actor actor, boolean substitute, boolean changed)
    implements Traced {

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
    return Map.of("kind", substitute ? "SUBSTITUTE" : "CPR", "changed", Boolean.toString(changed));
  }
}
