package logbog.credit;

import java.util.List;
import logbog.approvals.Approval;

/**
 * A decision as it concerns one doctor.
 *
 * @param approvals what it approved, also what has been struck through since; empty for a note that
 *     is linked to nothing
 */
public record Credit(Decision decision, List<Approval> approvals) {

  /** Whether anything is left of it: taken back or reset altogether, it is only to be read. */
  public boolean stands() {
    return approvals.isEmpty() || approvals.stream().anyMatch(Approval::stands);
  }
}
