package logbog.statistics;

import logbog.programmes.ApprenticeKind;
import logbog.programmes.SpecialityId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a statistic is about; null is everyone.
 *
 * @param version of the programme
 * @param from the first year in which the periods end
 * @param to the last one
 */
public record Wanted(
    @Nullable SpecialityId speciality,
    @Nullable String version,
    int from,
    int to,
    @Nullable ApprenticeKind kind) {}
