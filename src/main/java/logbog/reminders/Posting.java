package logbog.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.mail.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts what is noted, one digest for an address: letters, reminders and budgets change in one
 * commit, so that whoever is killed in between has posted all of it or nothing.
 */
@Component
class Posting {

  static final String DIGEST = "reminders.digest";

  private final ReminderRows reminders;
  private final PostingRows postings;
  private final Leaves leaves;
  private final Welcoming welcoming;
  private final Outbox outbox;
  private final Clock clock;

  Posting(
      ReminderRows reminders,
      PostingRows postings,
      Leaves leaves,
      Welcoming welcoming,
      Outbox outbox,
      Clock clock) {
    this.reminders = reminders;
    this.postings = postings;
    this.leaves = leaves;
    this.welcoming = welcoming;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * What is away or has no room waits for another day.
   *
   * @return how many letters were posted
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int post(LocalDate today, List<String> addresses) {
    postings.lock(addresses);
    var away = leaves.away(addresses);
    var free = new HashSet<>(addresses);
    free.removeAll(away.keySet());
    free.removeAll(spent(today, addresses));
    if (free.isEmpty()) {
      return 0;
    }
    var posted = reminders.post(today, clock.instant(), free);
    var lettingIn = welcoming.lettingIn(posted);
    outbox.post(
        posted.stream()
            .map(
                p ->
                    Letter.of(DIGEST, new EmailAddress(p.address()), p.id())
                        .with(lettingIn.getOrDefault(p.id(), Map.of())))
            .toList());
    return posted.size();
  }

  /** No digest twice a day, and no more letters a week than the budget has room for. */
  private Set<String> spent(LocalDate today, Collection<String> addresses) {
    var spent = new HashSet<String>();
    postings
        .days(addresses, today.minusDays(MailBudget.DAYS), today.plusDays(MailBudget.DAYS))
        .forEach(
            (address, days) -> {
              if (days.size() >= MailBudget.MOST || days.contains(today)) {
                spent.add(address);
              }
            });
    return spent;
  }
}
