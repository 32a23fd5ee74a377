package logbog.followup;

import java.time.Instant;
import java.time.LocalDate;
import logbog.declarations.DeclarationId;
import logbog.declarations.Kind;
import logbog.declarations.Status;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One declaration on the list of a school or company: how far it has come, and none of its answers.
 */
public record Line(
    DeclarationId id,
    PersonId apprentice,
    String apprenticeName,
    Kind kind,
    LocalDate periodEnd,
    @Nullable Integer mainCourse,
    String schoolName,
    String className,
    String workplaceName,
    @Nullable String cvr,
    String specialityName,
    Instant requestedAt,
    Status status,
    @Nullable Instant completedAt,
    @Nullable String signerName) {}
