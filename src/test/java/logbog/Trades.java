package logbog;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import logbog.audit.Actor;
import logbog.committee.Arrivals;
import logbog.committee.Drafts;
import logbog.committee.SentFile;
import logbog.exchange.Format;
import logbog.exchange.Leaving;
import logbog.intake.Intake;
import logbog.intake.Laid;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.places.Appointee;
import logbog.places.Committees;
import logbog.places.Memberships;
import logbog.programmes.Edition;
import logbog.programmes.Programmes;
import logbog.programmes.Publications;
import logbog.programmes.Wicker;
import org.springframework.stereotype.Component;

/** Trade committees of tests, each with a number of its own and a programme of that number. */
@Component
public class Trades {

  private static final AtomicInteger NUMBER = new AtomicInteger(600_000);
  private static final Actor OPERATOR = new Actor(Actor.Kind.OPERATOR, "drift");

  private final Intake intake;
  private final Committees committees;
  private final Memberships memberships;
  private final Programmes programmes;
  private final Drafts drafts;
  private final Arrivals arrivals;
  private final Publications publications;

  Trades(
      Intake intake,
      Committees committees,
      Memberships memberships,
      Programmes programmes,
      Drafts drafts,
      Arrivals arrivals,
      Publications publications) {
    this.intake = intake;
    this.committees = committees;
    this.memberships = memberships;
    this.programmes = programmes;
    this.drafts = drafts;
    this.arrivals = arrivals;
    this.publications = publications;
  }

  /** A committee with all it can have, and another beside it. */
  public Trade one() {
    var n = NUMBER.incrementAndGet();
    Laid.read(
        intake,
        "fag-" + n + ".csv",
        "programme;speciality;programme_no;committee\nFag %d;Flet %d;%d;Udvalg %d\nAndet %d;Andet %d;;Andet udvalg %d\n"
            .formatted(n, n, n, n, n, n, n));
    var member = "eva-" + n + "@udvalg.example";
    var rival = "ib-" + n + "@andet.example";
    var other = "ole-" + n + "@udvalg.example";
    appoint("Udvalg " + n, member);
    appoint("Udvalg " + n, other);
    appoint("Andet udvalg " + n, rival);
    var eva = new Viewer.Office(member);
    var committee = committees.named("Udvalg " + n).orElseThrow().id();
    var programme = programmes.of(committee).getFirst().id();
    var published = publications.publish(programme, edition(n, "1"), eva.actor());
    return new Trade(
        committee,
        programme,
        drafts.begin(eva, programme, edition(n, "2")),
        published.id(),
        arrivals.receive(eva, file(edition(n, "2")), null),
        memberships.members(eva, committee).stream()
            .filter(it -> it.address().value().equals(other))
            .findFirst()
            .orElseThrow()
            .id(),
        member,
        rival);
  }

  private void appoint(String committee, String address) {
    memberships.appoint(
        committees.named(committee).orElseThrow(),
        new Appointee(EmailAddress.of(address), "Eva Skov", null, null),
        OPERATOR);
  }

  /** An edition as a member would send it. */
  public static SentFile file(Edition edition) {
    var leaving = new Leaving(edition, "", false, Instant.EPOCH);
    return SentFile.of("maal.csv", Format.CSV.file(leaving).bytes());
  }

  private static Edition edition(int n, String version) {
    var sound = Wicker.edition(Wicker.goal(500, "Bunde og kanter", "Flet " + n));
    return new Edition(
        n,
        "Fag " + n,
        version,
        sound.validFrom(),
        sound.audience(),
        sound.goals(),
        sound.scale(),
        sound.texts());
  }
}
