package logbog.declarations;

import java.time.Instant;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A trainer asked to fill a declaration, and how far that has come.
 *
 * @param generation counts the links mailed; only the newest works
 * @param handedOnFrom who passed it on to this address
 * @param refusal why the mail server refused the address
 * @param trainerName stated by the trainer as the first act
 * @param closedAt when this invitation stopped counting, and why
 */
public record Invitation(
    InvitationId id,
    DeclarationId declaration,
    PersonId apprentice,
    EmailAddress address,
    Instant invitedAt,
    Instant expiresAt,
    int generation,
    @Nullable InvitationId handedOnFrom,
    @Nullable Instant refusedAt,
    @Nullable String refusal,
    @Nullable String trainerName,
    @Nullable Instant namedAt,
    @Nullable Instant closedAt,
    @Nullable Why closedWhy) {

  /** Why an invitation no longer counts. */
  public enum Why {
    REVOKED,
    REPLACED,
    HANDED_ON
  }

  /** The same, with the name its trainer states. */
  Invitation named(String name) {
    return new Invitation(
        id,
        declaration,
        apprentice,
        address,
        invitedAt,
        expiresAt,
        generation,
        handedOnFrom,
        refusedAt,
        refusal,
        name,
        namedAt,
        closedAt,
        closedWhy);
  }

  public boolean open() {
    return closedAt == null;
  }
}
