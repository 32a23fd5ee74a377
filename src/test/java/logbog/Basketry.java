package logbog;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import logbog.audit.Actor;
import logbog.declarations.Ask;
import logbog.declarations.DeclarationId;
import logbog.declarations.InvitationToken;
import logbog.declarations.Invitations;
import logbog.declarations.Kind;
import logbog.declarations.Period;
import logbog.declarations.Requests;
import logbog.mail.EmailAddress;
import logbog.programmes.Audience;
import logbog.programmes.Contact;
import logbog.programmes.Edition;
import logbog.programmes.Goal;
import logbog.programmes.Goal.Belonging;
import logbog.programmes.Goal.Required;
import logbog.programmes.Programmes;
import logbog.programmes.Publications;
import logbog.programmes.Speciality;
import logbog.programmes.SpecialityId;
import logbog.programmes.Texts;
import logbog.programmes.Translated;
import logbog.programmes.Wicker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A trade whose committee lets apprentices rate themselves first, requires level 2 of the first
 * goal before main course 2 and level 3 at the end, and names where final declarations go.
 */
@Component
public class Basketry {

  private final Trades trades;
  private final Publications publications;
  private final Programmes programmes;
  private final Requests requests;
  private final Invitations invitations;
  private final Story story;

  Basketry(
      Trades trades,
      Publications publications,
      Programmes programmes,
      Requests requests,
      Invitations invitations,
      Story story) {
    this.trades = trades;
    this.publications = publications;
    this.programmes = programmes;
    this.requests = requests;
    this.invitations = invitations;
    this.story = story;
  }

  /** What is asked there. */
  public record Workshop(Trade trade, SpecialityId speciality, String receiver) {}

  public Workshop workshop(int goals) {
    return workshop(goals, null);
  }

  /**
   * @param until the last day on which the first goal is asked about; null for ever
   */
  public Workshop workshop(int goals, @Nullable LocalDate until) {
    var trade = trades.one();
    var receiver = "svendebrev-" + trade.member();
    publish(trade, goals, until, receiver);
    return new Workshop(trade, speciality(trade).id(), receiver);
  }

  /** The committee names another address in its next edition. */
  public void receives(Workshop workshop, String address) {
    publish(workshop.trade(), 4, null, address);
  }

  public DeclarationId asked(Story.Cast cast, Workshop workshop, int course) {
    return requests.request(cast.mads(), ask(cast, workshop, course));
  }

  /** The same before no main course: the end of it all. */
  public DeclarationId askedFinally(Story.Cast cast, Workshop workshop) {
    return requests.request(cast.mads(), finalAsk(cast, workshop));
  }

  public Ask finalAsk(Story.Cast cast, Workshop workshop) {
    var ask = ask(cast, workshop, 4);
    var period = ask.period();
    return with(ask, new Period(Kind.FINAL, period.end(), null, period.schoolName(), null, ""));
  }

  public Ask ask(Story.Cast cast, Workshop workshop, int course) {
    var ask = story.ask(cast, course);
    return new Ask(
        workshop.speciality(),
        ask.begun(),
        ask.workplace(),
        ask.period(),
        ask.trainers(),
        ask.contacts());
  }

  /** Karen has stated her name. */
  public InvitationToken opened(Story.Cast cast, DeclarationId id) {
    var token = story.karens(cast, id);
    invitations.name(token, "Karen Lund");
    return token;
  }

  private static Ask with(Ask ask, Period period) {
    return new Ask(
        ask.speciality(), ask.begun(), ask.workplace(), period, ask.trainers(), ask.contacts());
  }

  private void publish(Trade trade, int goals, @Nullable LocalDate until, String receiver) {
    var speciality = speciality(trade).name();
    var number = programmes.programme(trade.programme()).orElseThrow().number();
    var edition =
        new Edition(
            number == null ? 0 : number,
            "Fag " + number,
            "1",
            LocalDate.of(2026, 8, 1),
            new Audience.NewStarters(),
            IntStream.range(0, goals).mapToObj(n -> goal(n, speciality, until)).toList(),
            Wicker.SCALE,
            texts(receiver));
    publications.publish(trade.programme(), edition, new Actor(Actor.Kind.OFFICE, trade.member()));
  }

  private static Goal goal(int n, String speciality, @Nullable LocalDate until) {
    var plain = Wicker.goal(500 + n, "Flette nummer " + n, speciality);
    return new Goal(
        plain.no(),
        plain.title(),
        plain.companion(),
        Set.of(),
        List.of(new Belonging(speciality, null, n == 0 ? until : null)),
        plain.items(),
        null,
        n == 0 ? List.of(new Required(2, 2), new Required(null, 3)) : List.of(),
        null);
  }

  private static Texts texts(String receiver) {
    var shipped = Texts.SHIPPED;
    return new Texts(
        "",
        Translated.NOTHING,
        Translated.NOTHING,
        shipped.questions(),
        List.of(),
        true,
        new Contact("", "", ""),
        EmailAddress.of(receiver).value());
  }

  private Speciality speciality(Trade trade) {
    return programmes.specialities().stream()
        .filter(known -> known.programme().equals(trade.programme()))
        .findFirst()
        .orElseThrow();
  }
}
