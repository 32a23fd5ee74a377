package logbog.mail;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** An outbox whose letters and jobs commit with the change they tell of. */
@Component
class DurableOutbox implements Outbox {

  private final Ledger ledger;
  private final Queue queue;
  private final Clock clock;

  DurableOutbox(Ledger ledger, Queue queue, Clock clock) {
    this.ledger = ledger;
    this.queue = queue;
    this.clock = clock;
  }

  @Override
  public LetterId post(Letter letter) {
    inATransaction();
    var now = clock.instant();
    var id = ledger.enter(letter, now);
    queue.add(id, now);
    return id;
  }

  @Override
  public void post(List<Letter> letters) {
    inATransaction();
    var now = clock.instant();
    queue.add(ledger.enter(letters, now), now);
  }

  private static void inATransaction() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("A letter is posted in the transaction it tells of");
    }
  }

  @Override
  public List<Delivery> deliveriesOf(Collection<UUID> about) {
    return ledger.deliveriesOf(about);
  }
}
