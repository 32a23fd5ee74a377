package logbog.declarations;

import java.time.Instant;
import java.util.Set;

/**
 * What came of saving answers.
 *
 * @param answered how many goals have a level now
 * @param conflicts fields that another trainer answered differently since the page was shown; those
 *     were left as they are
 * @param moved whether a correction gave the declaration another Sheet since the page was shown;
 *     answers followed their goals
 */
public record Saved(
    Instant at, int version, int answered, int goals, Set<String> conflicts, boolean moved) {}
