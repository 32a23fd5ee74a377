package logbog.places;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * The operator, or a member, named someone for a school or a committee.
 *
 * @param subject the appointment
 * @param kind {@code school} or {@code committee}
 * @param place the school's number or the committee's name
 */
public record Appointed(UUID subject, Actor actor, String kind, String place, EmailAddress address)
    implements Traced {

  @Override
  public @Nullable UUID learner() {
    return null;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("kind", kind, "place", place, "address", address.value());
  }
}
