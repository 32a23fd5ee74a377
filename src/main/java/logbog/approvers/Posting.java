package logbog.approvers;

import java.time.LocalDate;
import logbog.mail.Outbox;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.reminders.MailBudget;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts one approver's digest: letter, day and budget change in one commit, so that whoever is
 * killed has posted it or not, and nobody gets two.
 */
@Component
class Posting {

  static final String DIGEST = "approvers.digest";

  private final RunRows runs;
  private final DigestRows digests;
  private final Heaps heaps;
  private final People people;
  private final MailBudget budget;
  private final Outbox outbox;

  Posting(
      RunRows runs,
      DigestRows digests,
      Heaps heaps,
      People people,
      MailBudget budget,
      Outbox outbox) {
    this.runs = runs;
    this.digests = digests;
    this.heaps = heaps;
    this.people = people;
    this.budget = budget;
    this.outbox = outbox;
  }

  /** Who has no room in the budget waits for another day. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void post(PersonId person, LocalDate today) {
    runs.alone();
    if (digests.since(person, today.minusDays(Rhythm.EACH)) || !ripe(person, today)) {
      return;
    }
    var to = people.get(person);
    budget
        .digest(to.email())
        .ifPresent(
            posting -> {
              digests.add(person, today, posting);
              outbox.post(to.letter(DIGEST, person.value()));
              runs.posted(today);
            });
  }

  private boolean ripe(PersonId person, LocalDate today) {
    return heaps
        .of(person)
        .oldest()
        .filter(oldest -> !Rhythm.first(oldest).isAfter(today))
        .isPresent();
  }
}
