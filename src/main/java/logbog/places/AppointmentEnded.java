package logbog.places;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import org.jspecify.annotations.Nullable;

/**
 * Someone is a committee's member no more.
 *
 * @param subject the appointment
 */
record AppointmentEnded(UUID subject, Actor actor, String committee, String address)
    implements Traced {

  @Override
  public @Nullable UUID learner() {
    return null;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("committee", committee, "address", address);
  }
}
