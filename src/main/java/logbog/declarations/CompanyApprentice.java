package logbog.declarations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An apprentice of a company, by the newest declaration that names its address.
 *
 * @param status how far that one has come
 */
public record CompanyApprentice(
    DeclarationId newest,
    String name,
    String specialityName,
    String workplaceName,
    LocalDate periodEnd,
    Status status,
    @Nullable Instant completedAt) {}
