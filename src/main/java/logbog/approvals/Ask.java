package logbog.approvals;

import java.time.Instant;
import java.time.LocalDate;
import logbog.documents.Holder;
import logbog.people.PersonId;
import logbog.posts.PostId;
import org.jspecify.annotations.Nullable;

/**
 * A doctor asks one person, in one role, for an approval.
 *
 * @param described what it is of, as it was named then
 * @param to the one asked, as they were then
 * @param note what the doctor says of it; may be empty
 * @param on when it was seen, or is to be; null where the doctor said none
 * @param files how many came with it
 * @param heldBy the request that brought the files: this one, or that which was sent on as this
 * @param openedAt when the one asked first opened it
 * @param closed null while it waits
 */
public record Ask(
    AskId id,
    PersonId doctor,
    PostId post,
    Subject subject,
    Described described,
    Basis basis,
    Signer to,
    String note,
    @Nullable LocalDate on,
    int files,
    AskId heldBy,
    Instant askedAt,
    @Nullable Instant openedAt,
    @Nullable Closing closed) {

  public boolean open() {
    return closed == null;
  }

  public boolean opened() {
    return openedAt != null;
  }

  /** It can be called back while nobody has opened it. */
  public boolean recallable() {
    return open() && !opened();
  }

  Holder holder() {
    return holder(heldBy);
  }

  static Holder holder(AskId id) {
    return new Holder("approvals.ask", id.value());
  }
}
