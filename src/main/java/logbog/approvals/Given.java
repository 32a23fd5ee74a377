package logbog.approvals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What doctors were given.
 *
 * @param all all there ever was, also what was taken back or struck through, the first first of
 *     each doctor's
 * @param disputed since when those are disputed (bestridt) that are, and not settled
 */
public record Given(List<Approval> all, Map<ApprovalId, Instant> disputed) {

  /** Since when one is disputed; null where it is not, or is settled, or is none. */
  public @Nullable Instant disputed(@Nullable Approval approval) {
    return Optional.ofNullable(approval).map(it -> disputed.get(it.id())).orElse(null);
  }
}
