package logbog.summons;

import java.time.temporal.ChronoUnit;
import java.util.Objects;
import logbog.audit.Actor;
import logbog.declarations.SummonedContacts;
import logbog.places.School;
import logbog.places.Schools;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Which request answers which summons: the same school, and the same end of the period or the same
 * main course at about the same time. It does not matter how the apprentice asked: the summons'
 * contacts receive what answers it (V9).
 */
@Component
class Answering {

  /** So far apart may two ends of one period be: dates are corrected, and typed wrong. */
  private static final long DAYS = 60;

  private final AnswerRows rows;
  private final SummonsRows summonses;
  private final Schools schools;
  private final SummonedContacts contacts;
  private final ApplicationEventPublisher events;

  Answering(
      AnswerRows rows,
      SummonsRows summonses,
      Schools schools,
      SummonedContacts contacts,
      ApplicationEventPublisher events) {
    this.contacts = contacts;
    this.rows = rows;
    this.summonses = summonses;
    this.schools = schools;
    this.events = events;
  }

  /** Finds what apprentices on a summons have asked for already. */
  void already(Summons summons) {
    rows.askedBy(summons.id(), summons.plan().periodEnd().minusDays(DAYS)).stream()
        .filter(pair -> meets(summons.plan(), pair.asked()))
        .forEach(pair -> answer(summons, pair.called(), pair.asked(), Actor.system()));
  }

  /** The summons says something else now: what does not answer it any more is let go. */
  void again(Summons summons) {
    for (var pair : rows.answersOf(summons.id())) {
      if (meets(summons.plan(), pair.asked())) {
        contacts.name(pair.asked().declaration(), summons.plan().contacts(), Actor.system());
      } else {
        rows.letGo(pair.called().id());
      }
    }
    already(summons);
  }

  /** A request was made or corrected: finds whose summons it answers now. */
  void asked(Asked asked, Actor by) {
    rows.letGo(asked.declaration());
    for (var called : rows.waiting(asked.apprentice())) {
      summonses
          .find(called.summons())
          .filter(summons -> meets(summons.plan(), asked))
          .ifPresent(summons -> answer(summons, called, asked, by));
    }
  }

  boolean meets(Plan plan, Asked asked) {
    var apart = Math.abs(ChronoUnit.DAYS.between(plan.periodEnd(), asked.periodEnd()));
    return plan.institutionNo().equals(institutionNo(asked))
        && (apart == 0 || apart <= DAYS && Objects.equals(asked.mainCourse(), plan.mainCourse()));
  }

  private String institutionNo(Asked asked) {
    return asked.institutionNo() != null
        ? asked.institutionNo()
        : schools.named(asked.schoolName()).map(School::institutionNo).orElse("");
  }

  private void answer(Summons summons, Called called, Asked asked, Actor by) {
    if (rows.answer(called.id(), asked)) {
      contacts.name(asked.declaration(), summons.plan().contacts(), by);
      events.publishEvent(
          new SummonsEvent.SummonsAnswered(
              called.summons(), called.id(), asked.apprentice(), asked.declaration(), by));
    }
  }
}
