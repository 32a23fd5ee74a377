package logbog.workplaces;

import java.time.Instant;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What an apprentice asked an address of a firm.
 *
 * @param draft the request that the answer fills
 * @param expiresAt the first moment it can no longer be answered
 * @param answeredBy the name that whoever answered stated
 */
public record Question(
    QuestionId id,
    PersonId apprentice,
    UUID draft,
    EmailAddress address,
    Instant askedAt,
    Instant expiresAt,
    @Nullable Instant answeredAt,
    @Nullable String answeredBy) {

  public boolean answered() {
    return answeredAt != null;
  }
}
