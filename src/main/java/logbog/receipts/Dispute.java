package logbog.receipts;

import java.time.Instant;
import java.util.List;
import logbog.approvals.ApprovalId;
import logbog.people.PersonId;
import logbog.places.Region;
import org.jspecify.annotations.Nullable;

/**
 * Someone whose name stands on approvals says that it was not them. The approvals count until the
 * secretariat has reset them (M4).
 *
 * @param region whose secretariat settles it: that of the posts
 * @param signerName as it was when it was said
 * @param standing how many of them the secretariat has not reset
 * @param closed null until it is closed; what was reset needs no closing
 */
public record Dispute(
    DisputeId id,
    PersonId doctor,
    Region region,
    PersonId signer,
    String signerName,
    Instant saidAt,
    List<ApprovalId> approvals,
    int standing,
    @Nullable Closed closed) {

  /** It was the person after all, or there is another reason to leave it. */
  public record Closed(Instant at, String by, String because) {}

  /** Whether it waits for the secretariat. */
  public boolean open() {
    return closed == null && standing > 0;
  }
}
