package logbog.mail;

import java.time.Instant;
import java.util.List;

/** Where letters wait for their turn to be sent. */
interface Queue {

  /** Has a letter sent at the given time or soon after; joins the caller's transaction. */
  void add(LetterId id, Instant due);

  /** The same for many. */
  void add(List<LetterId> ids, Instant due);

  /** Has due letters looked for at once. */
  void wake();
}
