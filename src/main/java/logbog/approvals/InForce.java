package logbog.approvals;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is approved on a post, of effect, and neither taken back nor struck through.
 *
 * @param disputed since when the approval of those is disputed (bestridt) of which it is
 */
public record InForce(Set<Subject> all, Map<Subject, Instant> disputed) {

  /** Since when; null where it is not. */
  public @Nullable Instant disputed(Subject subject) {
    return disputed.get(subject);
  }
}
