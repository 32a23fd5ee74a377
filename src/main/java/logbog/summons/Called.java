package logbog.summons;

import java.time.Instant;
import logbog.declarations.DeclarationId;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An apprentice called by a summons.
 *
 * @param apprentice once an account has proven the address
 * @param postedAt when the letter was put into the outbox
 * @param declaration the request that answers the summons, once there is one
 */
public record Called(
    CalledId id,
    SummonsId summons,
    String name,
    EmailAddress address,
    @Nullable PersonId apprentice,
    @Nullable Instant postedAt,
    @Nullable DeclarationId declaration,
    @Nullable Instant askedAt,
    @Nullable Instant offAt) {

  public boolean hasAccount() {
    return apprentice != null;
  }

  /** Taken off the summons. */
  public boolean off() {
    return offAt != null;
  }
}
