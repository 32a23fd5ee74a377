package logbog.approvals;

import java.time.Instant;
import logbog.posts.PostId;
import org.jspecify.annotations.Nullable;

/**
 * A request as lists show it: all of a doctor's are read at once, so it carries no more than they
 * say.
 *
 * @param openedAt when the one asked first opened it
 * @param closed null while it waits
 * @see Ask
 */
public record ListedAsk(
    AskId id,
    PostId post,
    Subject subject,
    Signer to,
    Instant askedAt,
    @Nullable Instant openedAt,
    @Nullable Closed closed) {

  /** The same of one that was read whole. */
  public static ListedAsk of(Ask whole) {
    var closed = whole.closed();
    return new ListedAsk(
        whole.id(),
        whole.post(),
        whole.subject(),
        whole.to(),
        whole.askedAt(),
        whole.openedAt(),
        closed == null
            ? null
            : new Closed(closed.why(), closed.at(), closed.comment(), closed.earliest()));
  }

  public boolean open() {
    return closed == null;
  }

  public boolean opened() {
    return openedAt != null;
  }
}
