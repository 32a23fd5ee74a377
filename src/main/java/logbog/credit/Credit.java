package logbog.credit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalId;

/**
 * A decision as it concerns one doctor.
 *
 * @param approvals what it approved, also what has been struck through since; empty for a note that
 *     is linked to nothing
 * @param disputed since when those are disputed (bestridt) that are
 */
public record Credit(
    Decision decision, List<Approval> approvals, Map<ApprovalId, Instant> disputed) {

  /** Whether anything is left of it: taken back or reset altogether, it is only to be read. */
  public boolean stands() {
    return approvals.isEmpty() || approvals.stream().anyMatch(Approval::stands);
  }
}
