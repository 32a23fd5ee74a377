package logbog.projects;

import java.time.Instant;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A trainer asked to confirm a project.
 *
 * @param generation counts the links mailed; only the newest works
 * @param trainerName stated by the trainer as the first act
 */
public record Invitation(
    InvitationId id,
    ProjectId project,
    PersonId apprentice,
    EmailAddress address,
    Instant invitedAt,
    Instant expiresAt,
    int generation,
    @Nullable InvitationId handedOnFrom,
    @Nullable Instant refusedAt,
    @Nullable String trainerName,
    @Nullable Instant closedAt,
    @Nullable Why closedWhy) {

  /** Why an invitation no longer counts. */
  public enum Why {
    WITHDRAWN,
    REPLACED,
    HANDED_ON
  }

  public boolean open() {
    return closedAt == null;
  }
}
