package logbog.declarations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The apprentice's declaration before this one in the same speciality.
 *
 * @param levels of last time in the order of this Sheet's goals; null for a goal that was not asked
 *     about then, or was another goal
 * @param origins what else is told of last time's levels, in the same order; null for nothing
 */
public record LastTime(
    LocalDate periodEnd,
    List<@Nullable Short> levels,
    List<@Nullable Origin> origins,
    String workAreas,
    String focus) {}
