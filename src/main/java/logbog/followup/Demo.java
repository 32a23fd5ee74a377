package logbog.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import logbog.declarations.Answers;
import logbog.declarations.Ask;
import logbog.declarations.DeclarationId;
import logbog.declarations.InvitationToken;
import logbog.declarations.Invitations;
import logbog.declarations.Kind;
import logbog.declarations.OpenSheets;
import logbog.declarations.Period;
import logbog.declarations.Reached;
import logbog.declarations.Requests;
import logbog.declarations.Shown;
import logbog.declarations.Wording;
import logbog.declarations.Words;
import logbog.mail.EmailAddress;
import logbog.people.People;
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
 * The demo's class: Birgit's MS24-3 two weeks before its period ends, with all three colours. Told
 * once, through the same doors as everyone uses.
 */
@Component
@ConditionalOnProperty("logbog.demo")
class Demo {

  private static final String CLASS = "MS24-3";
  private static final Viewer.Office BIRGIT = new Viewer.Office("birgit@midtby.example");

  private final People people;
  private final Programmes programmes;
  private final Requests requests;
  private final OpenSheets sheets;
  private final Invitations invitations;
  private final Answers answers;
  private final Board board;
  private final Callees callees;
  private final PhoneCalls calls;
  private final Notes notes;
  private final Clock clock;

  Demo(
      People people,
      Programmes programmes,
      Requests requests,
      OpenSheets sheets,
      Invitations invitations,
      Answers answers,
      Board board,
      Callees callees,
      PhoneCalls calls,
      Notes notes,
      Clock clock) {
    this.people = people;
    this.programmes = programmes;
    this.requests = requests;
    this.sheets = sheets;
    this.invitations = invitations;
    this.answers = answers;
    this.board = board;
    this.callees = callees;
    this.calls = calls;
    this.notes = notes;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Transactional
  void tell() {
    if (board.departures(BIRGIT).stream().noneMatch(it -> it.className().equals(CLASS))) {
      speciality().ifPresent(this::tell);
    }
  }

  private void tell(SpecialityId speciality) {
    sign(ask(speciality, "Sofie Bang", "jens@vadstole.example", "Vad Stole ApS"));
    var freja = ask(speciality, "Freja Kjær", "inge@kjaer.example", "Kjær & Søn");
    invitations.name(freja.link(), "Inge Kjær");
    var ali = ask(speciality, "Ali Yıldız", "lone@havnens.example", "Havnens Snedkeri");
    calls.note(
        BIRGIT,
        callees.of(BIRGIT, ali.id()),
        "Lone Friis, Havnens Snedkeri",
        "Sender den, når hun er tilbage fra ferie",
        today().plusDays(4));
    var noor = ask(speciality, "Noor Lund", "post@lund.example", "Lund Inventar");
    notes.write(
        BIRGIT,
        noor.id(),
        "Find ud af, hvem der er oplæringsansvarlig nu",
        Side.APPRENTICE,
        today().plusDays(3));
  }

  /** A request of the class, and the link of its trainer. */
  private record Asked(DeclarationId id, InvitationToken link) {}

  private Asked ask(SpecialityId speciality, String name, String trainer, String firm) {
    var email = EmailAddress.of(name.split(" ")[0].toLowerCase(Locale.ROOT) + "@elev.example");
    var apprentice = new Viewer.Member(people.add(name, email), name);
    var to = EmailAddress.of(trainer);
    var id =
        requests.request(
            apprentice,
            new Ask(
                speciality,
                YearMonth.from(today()).minusMonths(20),
                Workplace.company(firm, new Cvr("13748136")),
                new Period(
                    Kind.ORDINARY, today().plusWeeks(2), 3, "Midtby Tekniske Skole", null, CLASS),
                List.of(to),
                List.of(BIRGIT.email())));
    return new Asked(id, sheets.of(to, 1).getFirst().link());
  }

  private void sign(Asked asked) {
    invitations.name(asked.link(), "Jens Vad");
    var levels = new HashMap<Integer, Short>();
    for (int i = 0; i < invitations.by(asked.link()).draft().levels().size(); i++) {
      levels.put(i, (short) (1 + i % 3));
    }
    var words =
        new Words(
            "Stole og borde, fra tilskæring til overflade.",
            Reached.PARTLY,
            "Lakering nåede vi ikke.",
            false,
            "Lange tekster læses bedst højt.",
            today().minusDays(1),
            null,
            "",
            "");
    answers.save(asked.link(), levels, words, EnumSet.allOf(Wording.class), Shown.nothing());
    answers.complete(asked.link(), true);
  }

  private Optional<SpecialityId> speciality() {
    return programmes.specialities().stream()
        .filter(it -> it.name().equals("Møbelsnedker") && it.hasGoals())
        .map(Speciality::id)
        .findFirst();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
