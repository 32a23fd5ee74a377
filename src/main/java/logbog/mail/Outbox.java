package logbog.mail;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The one door to mail: letters go in with the change they tell of, and what became of them can be
 * asked.
 */
public interface Outbox {

  /**
   * Queues a letter in the caller's transaction: it is sent after commit, or never existed.
   *
   * @throws IllegalStateException outside a transaction
   */
  LetterId post(Letter letter);

  /**
   * As {@link #post(Letter)}, for many at once: a few statements, however many letters.
   *
   * @throws IllegalStateException outside a transaction
   */
  void post(List<Letter> letters);

  /** What became of all letters about these things, oldest first. One statement. */
  List<Delivery> deliveriesOf(Collection<UUID> about);
}
