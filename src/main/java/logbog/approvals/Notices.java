package logbog.approvals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import logbog.mail.Daytime;
import logbog.mail.Letter;
import logbog.mail.Outbox;
import logbog.people.People;
import logbog.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Lets letters be sent: to a doctor that there is news, to an approver that there is work. All that
 * comes within the same hour by day, or over a night, is told in one. A reset is told at once.
 */
@Component
class Notices {

  static final String NEWS = "approvals.news";
  static final String WORK = "approvals.work";
  static final String RESET = "approvals.reset";

  private final NoticeRows rows;
  private final People people;
  private final Outbox outbox;

  Notices(NoticeRows rows, People people, Outbox outbox) {
    this.rows = rows;
    this.people = people;
    this.outbox = outbox;
  }

  /** Something is approved or answered. */
  void news(PersonId doctor, Instant at) {
    post(doctor, NoticeRows.NEWS, NEWS, due(at));
  }

  /** Someone is asked for an approval. */
  void work(PersonId asked, Instant at) {
    post(asked, NoticeRows.WORK, WORK, due(at));
  }

  /** What these people gave, got or relied on was struck through. */
  void struck(Collection<PersonId> told, UUID request) {
    outbox.post(
        told.stream()
            .map(people::get)
            .map(it -> it.letter(RESET, request).with(Map.of("person", it.id().toString())))
            .toList());
  }

  static Instant due(Letter letter) {
    return Instant.parse(letter.details().getOrDefault("due", ""));
  }

  /** The end of the hour, if people are awake then. */
  private static Instant due(Instant at) {
    return Daytime.earliest(at.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS));
  }

  private void post(PersonId to, String kind, String letter, Instant due) {
    if (rows.first(to, kind, due)) {
      outbox.post(people.get(to).letter(letter, to.value()).with(Map.of("due", due.toString())));
    }
  }
}
