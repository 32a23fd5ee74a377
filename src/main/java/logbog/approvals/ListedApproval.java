package logbog.approvals;

import java.time.Instant;
import logbog.posts.PostId;
import org.jspecify.annotations.Nullable;

/**
 * An approval as lists show it: all of a doctor's are read at once, so it carries no more than they
 * say.
 *
 * @param struck how the secretariat struck it through; null where it stands
 * @see Approval
 */
public record ListedApproval(
    ApprovalId id,
    PostId post,
    Subject subject,
    Basis basis,
    Signer by,
    Instant at,
    Instant effectiveAt,
    @Nullable String note,
    @Nullable Struck struck) {

  /** The same of one that was read whole. */
  public static ListedApproval of(Approval whole) {
    return new ListedApproval(
        whole.id(),
        whole.post(),
        whole.subject(),
        whole.basis(),
        whole.by(),
        whole.at(),
        whole.effectiveAt(),
        whole.note(),
        whole.reset().map(Struck::of).orElse(null));
  }

  public boolean stands() {
    return struck == null;
  }

  /** Approved, and can still be taken back by the one who gave it. */
  public boolean pendingAt(Instant moment) {
    return stands() && moment.isBefore(effectiveAt);
  }
}
