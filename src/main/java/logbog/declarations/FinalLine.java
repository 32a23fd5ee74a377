package logbog.declarations;

import java.time.Instant;
import java.time.LocalDate;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One received final declaration on the committee's list.
 *
 * @param receipt its number, by which the list is paged, newest first
 */
public record FinalLine(
    DeclarationId id,
    PersonId apprentice,
    String apprenticeName,
    String specialityName,
    String workplaceName,
    @Nullable String cvr,
    String schoolName,
    LocalDate periodEnd,
    String signerName,
    Instant completedAt,
    long receipt,
    Readiness readiness) {}
