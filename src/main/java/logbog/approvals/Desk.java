package logbog.approvals;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for someone, in the role they act in.
 *
 * @param tasks a stretch of it, what has waited longest first
 * @param next the last of the stretch, where more follow
 * @param waiting how many in all
 * @param elsewhere how many wait in other roles of theirs
 * @param pending what they have approved and can still take back, the newest first
 * @param covered what waits for those the reader stands in for and may approve themself
 * @param asked whether any role of theirs is asked for approvals
 * @param now when this was so
 */
public record Desk(
    List<Task> tasks,
    @Nullable AskId next,
    int waiting,
    int elsewhere,
    List<Pending> pending,
    List<Covered> covered,
    boolean asked,
    Instant now) {

  /** What waits for someone who is away. */
  public record Covered(Absence away, List<Task> tasks) {}

  /** An approval that can still be taken back. */
  public record Pending(Approval approval, String doctorName) {}
}
