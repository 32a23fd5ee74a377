package logbog.workplaces;

import java.time.Instant;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a workplace shares by a link.
 *
 * @param by the proven address that made it, which alone can see and revoke it
 * @param expiresAt the first moment it no longer works
 */
public record Card(
    CardId id,
    EmailAddress by,
    Offer offer,
    Instant madeAt,
    Instant expiresAt,
    @Nullable Instant revokedAt) {

  /** Whether its link works. */
  public boolean works(Instant now) {
    return revokedAt == null && expiresAt.isAfter(now);
  }
}
