package logbog.declarations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.placements.Workplace;
import logbog.places.Cvr;
import logbog.programmes.Programmes;
import logbog.programmes.Speciality;
import logbog.programmes.SpecialityId;
import logbog.web.Shell;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nordlys Møbler has three apprentices: beside Mads there are Emil, whose period has ended, and
 * Ida, whose ends in two weeks. Karen finds both sheets waiting.
 */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
class DemoFirm {

  private final People people;
  private final Programmes programmes;
  private final Requests requests;
  private final Declarations declarations;
  private final Clock clock;

  DemoFirm(
      People people,
      Programmes programmes,
      Requests requests,
      Declarations declarations,
      Clock clock) {
    this.people = people;
    this.programmes = programmes;
    this.requests = requests;
    this.declarations = declarations;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Transactional
  void tell() {
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    ask("emil@demo.example", today, today.minusDays(5), 1);
    ask("ida@demo.example", today, today.plusWeeks(2), 3);
  }

  private void ask(String address, LocalDate today, LocalDate end, int course) {
    var asking = people.claiming(EmailAddress.of(address)).stream().findFirst();
    var speciality =
        programmes.specialities().stream()
            .filter(s -> s.name().equals("Møbelsnedker") && s.hasGoals())
            .map(Speciality::id)
            .findFirst();
    if (asking.isEmpty() || speciality.isEmpty()) {
      return;
    }
    var member = new Viewer.Member(asking.get().id(), asking.get().name());
    if (declarations.of(member, null).isEmpty()) {
      requests.request(member, asked(speciality.get(), today, end, course));
    }
  }

  private static Ask asked(SpecialityId speciality, LocalDate today, LocalDate end, int course) {
    return new Ask(
        speciality,
        YearMonth.from(today).minusMonths(6L * course),
        Workplace.company("Nordlys Møbler ApS", new Cvr("13748136")),
        new Period(Kind.ORDINARY, end, course, "Midtby Tekniske Skole", null, "MS25-" + course),
        List.of(EmailAddress.of("karen@nordlys.example")),
        List.of(EmailAddress.of("birgit@midtby.example")));
  }
}
