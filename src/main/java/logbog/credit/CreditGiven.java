package logbog.credit;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.people.PersonId;

/** The secretariat has given a doctor credit, or exempted; the words are not told. */
record CreditGiven(DecisionId decision, PersonId doctor, Actor actor, Map<String, String> details)
    implements Traced {

  @Override
  public UUID subject() {
    return decision.value();
  }

  @Override
  public UUID learner() {
    return doctor.value();
  }
}
