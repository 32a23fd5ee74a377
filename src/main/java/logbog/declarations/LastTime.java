package logbog.declarations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The apprentice's declaration before this one in the same speciality.
 *
 * @param levels of last time in the order of this Sheet's goals; null for a goal that was not asked
 *     about then
 */
public record LastTime(
    LocalDate periodEnd, List<@Nullable Short> levels, String workAreas, String focus) {}
