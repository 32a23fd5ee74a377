package logbog.drill.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import logbog.TestClock;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.Outbox;
import org.springframework.transaction.support.TransactionOperations;

/** The letters the drill has posted, in order. */
final class Post {

  static final Duration CODE_LIVES = Duration.ofMinutes(10);

  /** A letter and what will be done with it. */
  record Posted(int number, Manner manner, String to, UUID about, LetterId id) {}

  private final Outbox outbox;
  private final TransactionOperations transaction;
  private final TestClock clock;
  private final List<Posted> all = new ArrayList<>();

  Post(Outbox outbox, TransactionOperations transaction, TestClock clock) {
    this.outbox = outbox;
    this.transaction = transaction;
    this.clock = clock;
  }

  List<Posted> all() {
    return all;
  }

  int count() {
    return all.size();
  }

  /** Posts letters of these manners in one change. */
  void post(List<Manner> manners) {
    transaction.executeWithoutResult(_ -> manners.forEach(this::one));
  }

  private void one(Manner manner) {
    var number = all.size();
    var about = UUID.randomUUID();
    var to = manner.address(number);
    var letter =
        Letter.of("mail.example", EmailAddress.of(to), about)
            .in(Locale.of("da"))
            .with(Map.of("subject", "Brev " + number));
    var id =
        outbox.post(
            manner == Manner.CODE ? letter.until(clock.instant().plus(CODE_LIVES)) : letter);
    all.add(new Posted(number, manner, to, about, id));
  }
}
