package logbog.resets;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.people.PersonId;

/** The secretariat has recorded a written request to reset approvals of a doctor's. */
record ResetRecorded(RequestId request, PersonId doctor, Actor actor, Map<String, String> details)
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
