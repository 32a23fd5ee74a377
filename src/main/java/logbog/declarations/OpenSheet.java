package logbog.declarations;

import java.time.LocalDate;

/**
 * A sheet that waits for the trainer at an address.
 *
 * @param link the living link to it: the same as mailed last, made again
 */
public record OpenSheet(
    DeclarationId declaration,
    InvitationId invitation,
    String apprenticeName,
    String workplaceName,
    LocalDate periodEnd,
    InvitationToken link) {}
