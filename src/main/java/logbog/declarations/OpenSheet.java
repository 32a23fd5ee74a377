package logbog.declarations;

import java.time.LocalDate;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that waits for the trainer at an address.
 *
 * @param link the living link to it: the same as mailed last, made again
 * @param standsInFor whoever is away and keeps a link of their own; null for one asked themselves
 */
public record OpenSheet(
    DeclarationId declaration,
    InvitationId invitation,
    String apprenticeName,
    String workplaceName,
    LocalDate periodEnd,
    InvitationToken link,
    @Nullable EmailAddress standsInFor) {}
