package logbog.programmes;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an edition was published. It is frozen from then on (V7); what it says is asked of {@link
 * Publications#edition}.
 *
 * @param serial counts the editions of the same version: the newest counts, the others are
 *     corrected
 * @param everyoneFrom from which end of a period it is for everyone; null for new starters only
 * @param publishedBy the address of the member
 */
public record Publication(
    PublicationId id,
    ProgrammeId programme,
    String version,
    int serial,
    LocalDate validFrom,
    @Nullable LocalDate everyoneFrom,
    Instant publishedAt,
    String publishedBy) {}
