package logbog.declarations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.Person;
import logbog.people.Viewer;
import logbog.placements.Workplace;
import logbog.places.Cvr;
import logbog.programmes.Programmes;
import logbog.programmes.Speciality;
import logbog.web.Shell;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The demo's story of Sofie, whose trade lets apprentices rate themselves first: two declarations
 * signed, of which the last warns, and one waiting for her own rating. And of Oskar, who is done.
 */
@Component
@ConditionalOnProperty("logbog.demo")
class DemoSelfRating {

  private static final EmailAddress JENS = EmailAddress.of("jens@vadbyg.example");
  private static final EmailAddress BIRGIT = EmailAddress.of("birgit@midtby.example");

  private final People people;
  private final Programmes programmes;
  private final DemoEdition edition;
  private final Requests requests;
  private final Declarations declarations;
  private final SelfRatings ratings;
  private final DemoTrainer jens;
  private final Clock clock;

  DemoSelfRating(
      People people,
      Programmes programmes,
      DemoEdition edition,
      Requests requests,
      Declarations declarations,
      SelfRatings ratings,
      DemoTrainer jens,
      Clock clock) {
    this.people = people;
    this.programmes = programmes;
    this.edition = edition;
    this.requests = requests;
    this.declarations = declarations;
    this.ratings = ratings;
    this.jens = jens;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(0)
  @Transactional
  void tell() {
    people.claiming(EmailAddress.of("sofie@demo.example")).stream()
        .findFirst()
        .ifPresent(sofie -> carpentry().ifPresent(trade -> tell(sofie, trade)));
  }

  private void tell(Person sofie, Speciality trade) {
    var member = new Viewer.Member(sofie.id(), sofie.name());
    if (!declarations.of(member, null).isEmpty()) {
      return;
    }
    edition.publish(trade.programme());
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    signed(member, ask(trade, today, today.minusMonths(13), 1), i -> i % 3, i -> i % 2);
    signed(member, ask(trade, today, today.minusMonths(7), 2), i -> 1 + i % 3, i -> i % 3 % 2);
    requests.request(member, ask(trade, today, today.plusWeeks(2), 3));
    end(trade, today);
  }

  /** Oskar's last declaration, at the committee's. */
  private void end(Speciality trade, LocalDate today) {
    var oskar = people.add("Oskar Lind", EmailAddress.of("oskar@demo.example"));
    var period =
        new Period(Kind.FINAL, today.minusWeeks(1), null, "Midtby Tekniske Skole", null, "");
    var id = requests.request(new Viewer.Member(oskar, "Oskar Lind"), asked(trade, today, period));
    jens.sign(id, "Jens Vad", _ -> 3, Reached.YES, "Vinduer, døre og trapper på egen hånd.");
  }

  private void signed(Viewer.Member member, Ask ask, IntUnaryOperator own, IntUnaryOperator given) {
    var id = requests.request(member, ask);
    var levels = new HashMap<Integer, Short>();
    var goals = ratings.of(member, id).declaration().sheet().goals().size();
    for (int i = 0; i < goals; i++) {
      levels.put(i, (short) own.applyAsInt(i));
    }
    ratings.rate(member, id, levels, null);
    jens.sign(
        id, "Jens Vad", given, Reached.PARTLY, "Vinduer og indvendigt arbejde på byggeplads.");
  }

  private static Ask ask(Speciality trade, LocalDate today, LocalDate end, int course) {
    return asked(
        trade,
        today,
        new Period(Kind.ORDINARY, end, course, "Midtby Tekniske Skole", null, "BS25-" + course));
  }

  private static Ask asked(Speciality trade, LocalDate today, Period period) {
    return new Ask(
        trade.id(),
        YearMonth.from(today).minusMonths(20),
        Workplace.company("Vad Byg A/S", new Cvr("99000007")),
        period,
        List.of(JENS),
        List.of(BIRGIT));
  }

  private Optional<Speciality> carpentry() {
    return programmes.specialities().stream()
        .filter(s -> s.name().equals("Bygningssnedker") && s.hasGoals())
        .findFirst();
  }
}
