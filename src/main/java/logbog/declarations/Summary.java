package logbog.declarations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the apprentice's list. */
public record Summary(
    DeclarationId id,
    Kind kind,
    LocalDate periodEnd,
    @Nullable Integer mainCourse,
    String schoolName,
    String className,
    String workplaceName,
    String specialityName,
    Instant requestedAt,
    @Nullable Instant completedAt,
    Status status) {}
