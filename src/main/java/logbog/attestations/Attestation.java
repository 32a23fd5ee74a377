package logbog.attestations;

import java.time.Instant;
import java.util.List;
import logbog.approvals.ListedApproval;
import logbog.approvals.ListedAsk;
import logbog.approvals.Subject;
import org.jspecify.annotations.Nullable;

/**
 * How far one attestation has come.
 *
 * @param approval the one that stands; null where none does
 * @param disputed since when that one is disputed (bestridt); null where it is not
 * @param struck those the secretariat has reset, the newest first
 * @param ask the newest request, open or closed; null where there was none
 */
public record Attestation(
    Subject subject,
    @Nullable ListedApproval approval,
    @Nullable Instant disputed,
    List<ListedApproval> struck,
    @Nullable ListedAsk ask) {

  /** In what state it is, derived from what has happened. */
  public AttestationState stateAt(Instant now) {
    if (approval != null) {
      return approval.pendingAt(now) ? AttestationState.PENDING : AttestationState.GIVEN;
    }
    if (ask != null && ask.open()) {
      return ask.opened() ? AttestationState.OPENED : AttestationState.ASKED;
    }
    if (ask != null && ask.closed() != null && ask.closed().why().answer()) {
      return AttestationState.ANSWERED;
    }
    return struck.isEmpty() ? AttestationState.NOT_ASKED : AttestationState.RESET;
  }
}
