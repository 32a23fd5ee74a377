package logbog.declarations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.Person;
import logbog.people.Viewer;
import logbog.placements.Workplace;
import logbog.places.Cvr;
import logbog.programmes.Programmes;
import logbog.programmes.Speciality;
import logbog.programmes.SpecialityId;
import logbog.web.Shell;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The demo's story: Mads has two declarations signed and one waiting for his trainer, so that a
 * visitor meets both. Told once, through the same doors as everyone uses.
 */
@Component
@ConditionalOnProperty("logbog.demo")
class Demo {

  private final People people;
  private final Programmes programmes;
  private final Requests requests;
  private final Declarations declarations;
  private final Invitations invitations;
  private final Answers answers;
  private final InvitationRows rows;
  private final Links links;
  private final Clock clock;

  Demo(
      People people,
      Programmes programmes,
      Requests requests,
      Declarations declarations,
      Invitations invitations,
      Answers answers,
      InvitationRows rows,
      Links links,
      Clock clock) {
    this.people = people;
    this.programmes = programmes;
    this.requests = requests;
    this.declarations = declarations;
    this.invitations = invitations;
    this.answers = answers;
    this.rows = rows;
    this.links = links;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Transactional
  void tell() {
    people.claiming(EmailAddress.of("mads@demo.example")).stream()
        .findFirst()
        .ifPresent(
            mads -> speciality("Møbelsnedker").ifPresent(speciality -> tell(mads, speciality)));
  }

  private void tell(Person mads, SpecialityId speciality) {
    var member = new Viewer.Member(mads.id(), mads.name());
    if (!declarations.of(member, null).isEmpty()) {
      return;
    }
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    sign(requests.request(member, ask(speciality, today, today.minusMonths(14), 1)), 0);
    sign(requests.request(member, ask(speciality, today, today.minusMonths(7), 2)), 1);
    requests.request(member, ask(speciality, today, today.plusWeeks(3), 3));
  }

  private static Ask ask(SpecialityId speciality, LocalDate today, LocalDate end, int course) {
    return new Ask(
        speciality,
        YearMonth.from(today).minusMonths(20),
        Workplace.company("Nordlys Møbler ApS", new Cvr("13748136")),
        new Period(Kind.ORDINARY, end, course, "Midtby Tekniske Skole", null, "MS24-" + course),
        List.of(EmailAddress.of("karen@nordlys.example"), EmailAddress.of("poul@nordlys.example")),
        List.of(EmailAddress.of("birgit@midtby.example")));
  }

  /** Half of the goals have come a level further from one time to the next. */
  private void sign(DeclarationId id, int time) {
    var karen = rows.of(id).getFirst();
    var token = links.token(karen.id(), karen.generation());
    invitations.name(token, "Karen Lund");
    var goals = invitations.by(token).draft().levels().size();
    var levels = new HashMap<Integer, Short>();
    for (int i = 0; i < goals; i++) {
      levels.put(i, (short) ((i % 4 + time) / 2));
    }
    var words =
        new Words(
            "Maskinværksted, samling og overfladebehandling; med på montage hos to kunder.",
            Reached.PARTLY,
            "Endnu ikke meget finering.",
            true,
            "",
            LocalDate.ofInstant(clock.instant(), Shell.DENMARK).minusDays(2),
            null,
            "Mere selvstændig opstilling af maskiner.",
            "");
    answers.save(token, levels, words, EnumSet.allOf(Wording.class), Shown.nothing());
    answers.complete(token, true);
  }

  private Optional<SpecialityId> speciality(String name) {
    return programmes.specialities().stream()
        .filter(s -> s.name().equals(name) && s.hasGoals())
        .map(Speciality::id)
        .findFirst();
  }
}
