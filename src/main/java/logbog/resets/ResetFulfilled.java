package logbog.resets;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.people.PersonId;

/** What a request asked for of a doctor's was reset. */
record ResetFulfilled(RequestId request, PersonId doctor, Actor actor, Map<String, String> details)
    implements Traced {

  @Override
  public UUID subject() {
    return request.value();
  }

  @Override
  public UUID learner() {
    return doctor.value();
  }
}
