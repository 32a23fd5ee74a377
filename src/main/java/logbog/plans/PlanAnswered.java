package logbog.plans;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.declarations.DeclarationId;
import logbog.people.PersonId;

/** A school has answered whether an education plan is to be revised; the words are not told. */
record PlanAnswered(
    DeclarationId declaration, PersonId apprentice, Actor actor, Map<String, String> details)
    implements Traced {

  @Override
  public UUID subject() {
    return declaration.value();
  }

  @Override
  public UUID learner() {
    return apprentice.value();
  }
}
