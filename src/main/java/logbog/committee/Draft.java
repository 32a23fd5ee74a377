package logbog.committee;

import java.time.Instant;
import logbog.programmes.Edition;
import logbog.programmes.ProgrammeId;

/**
 * An edition a committee is still writing. It may hold anything; what keeps it from being published
 * is asked of {@link Drafts#flaws}.
 *
 * @param changedBy the address of the member who saved last
 */
public record Draft(
    DraftId id, ProgrammeId programme, Edition edition, Instant changedAt, String changedBy) {

  /** The same draft with other content, to ask what would be wrong with that. */
  public Draft with(Edition other) {
    return new Draft(id, programme, other, changedAt, changedBy);
  }
}
