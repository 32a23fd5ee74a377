package logbog.approvals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import logbog.people.PersonId;
import logbog.posts.PostId;
import org.jspecify.annotations.Nullable;

/**
 * Someone's word that a doctor has reached something (M4).
 *
 * @param described what it is of, as it was named then
 * @param by as they were when they gave it
 * @param effectiveAt from when it counts, {@link #PENDING} after the tap; until then the one who
 *     gave it can take it back
 */
public record Approval(
    ApprovalId id,
    PersonId doctor,
    PostId post,
    Subject subject,
    Described described,
    Basis basis,
    Signer by,
    Instant at,
    Instant effectiveAt,
    @Nullable String note,
    Optional<Withdrawal> withdrawal,
    Optional<Reset> reset) {

  /** How long it can be taken back. */
  public static final Duration PENDING = Duration.ofSeconds(30);

  /** Neither taken back nor struck through. */
  public boolean stands() {
    return withdrawal.isEmpty() && reset.isEmpty();
  }

  /** Stands, and is of effect. */
  public boolean countsAt(Instant moment) {
    return stands() && !moment.isBefore(effectiveAt);
  }

  /** Given, and can still be taken back by the one who gave it. */
  public boolean pendingAt(Instant moment) {
    return stands() && moment.isBefore(effectiveAt);
  }
}
