package logbog.receipts;

import java.time.Instant;
import java.time.LocalDate;
import logbog.approvals.Approval;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/** An approval as whoever's name it carries sees it, and where they said that it was not them. */
public record SignedLine(Approval approval, String doctorName, @Nullable Dispute dispute) {

  /** What has become of it. */
  public enum State {
    PENDING,
    UNDONE,
    RESET,
    DISPUTED,
    CLOSED,
    STANDS
  }

  public State state(Instant now) {
    if (approval.withdrawal().isPresent()) {
      return State.UNDONE;
    }
    if (approval.reset().isPresent()) {
      return State.RESET;
    }
    if (dispute != null) {
      return dispute.closed() == null ? State.DISPUTED : State.CLOSED;
    }
    return approval.pendingAt(now) ? State.PENDING : State.STANDS;
  }

  /** The Danish day on which it was given. */
  public LocalDate day() {
    return LocalDate.ofInstant(approval.at(), Shell.DENMARK);
  }
}
