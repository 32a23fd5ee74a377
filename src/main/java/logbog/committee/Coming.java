package logbog.committee;

import logbog.programmes.Edition;
import logbog.programmes.Programme;
import org.jspecify.annotations.Nullable;

/**
 * An edition that would be taken in.
 *
 * @param edition as the draft would be
 * @param draft the draft it would be written into; null where a new one would be begun
 * @param comparison with that draft, or with the edition a new draft would follow
 */
public record Coming(
    Programme programme, Edition edition, @Nullable DraftId draft, Comparison comparison) {}
