package logbog.declarations;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A sheet that waits for a trainer's address: who it is about and how far it has come, and none of
 * its answers.
 *
 * @param begun whether anyone of the firm has answered anything
 * @param answered how many of the goals have a level
 * @param expiresAt when the mailed link stops; the sheet can be opened from here all the same
 */
public record WaitingSheet(
    InvitationId invitation,
    DeclarationId declaration,
    String apprenticeName,
    LocalDate periodEnd,
    String specialityName,
    String workplaceName,
    String schoolName,
    boolean begun,
    int answered,
    int goals,
    Instant expiresAt) {}
