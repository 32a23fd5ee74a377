package logbog.projects;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A project in a list. */
public record Summary(
    ProjectId id,
    String title,
    String apprenticeName,
    String workplaceName,
    String specialityName,
    Instant savedAt,
    @Nullable Instant confirmedAt,
    Status status) {}
