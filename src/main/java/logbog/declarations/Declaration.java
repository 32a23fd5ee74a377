package logbog.declarations;

import java.time.Instant;
import logbog.people.PersonId;
import logbog.places.Cvr;
import logbog.programmes.Sheet;
import logbog.programmes.SheetHash;
import logbog.programmes.SpecialityId;
import org.jspecify.annotations.Nullable;

/**
 * A declaration as asked for, with names as they stood then.
 *
 * @param cvr null for training abroad and where a school has none
 * @param pinned the name of the Sheet, made of its content (V7)
 * @param revises the declaration this one corrects, if any (V6)
 */
public record Declaration(
    DeclarationId id,
    PersonId apprentice,
    String apprenticeName,
    String workplaceName,
    @Nullable Cvr cvr,
    SpecialityId speciality,
    String specialityName,
    Period period,
    Sheet sheet,
    SheetHash pinned,
    Instant requestedAt,
    @Nullable DeclarationId revises,
    @Nullable String revisionReason,
    Status status) {}
