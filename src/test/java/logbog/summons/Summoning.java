package logbog.summons;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import logbog.Story;
import logbog.mail.EmailAddress;
import logbog.people.AddressProven;
import logbog.people.Viewer;
import logbog.places.Campus;
import logbog.web.Shell;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Summonses of tests in other folders, and the job that posts them. */
@Component
public class Summoning {

  private final Calls calls;
  private final Sendings sendings;
  private final Secretariat secretariat;
  private final JdbcClient jdbc;
  private final Summonses summonses;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Summoning(
      Calls calls,
      Sendings sendings,
      Secretariat secretariat,
      JdbcClient jdbc,
      Summonses summonses,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.calls = calls;
    this.sendings = sendings;
    this.secretariat = secretariat;
    this.jdbc = jdbc;
    this.summonses = summonses;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  public SummonsId summon(Secretariat.Desk desk, String name, String address, int course) {
    var plan = secretariat.plan(desk);
    var end = plan.periodEnd().plusMonths(course);
    return calls.write(
        desk.birgit(),
        new Plan(
            plan.institutionNo(),
            plan.className(),
            course,
            end,
            end.plusDays(2),
            null,
            plan.contacts(),
            plan.letter()),
        List.of(new Guest(name, EmailAddress.of(address))),
        null);
  }

  /** Mads is called to a fifth main course, which he has not asked for yet. */
  public Call mads(Story.Cast cast, Campus campus) {
    var owner = new Viewer.Office(campus.owner());
    var end = LocalDate.ofInstant(clock.instant(), Shell.DENMARK).plusYears(1);
    var id =
        calls.write(
            owner,
            new Plan(campus.no(), "MS24-5", 5, end, end, null, List.of(owner.email()), "Velkommen"),
            List.of(new Guest("Mads Holm", EmailAddress.of(cast.email()))),
            null);
    transaction.executeWithoutResult(
        status ->
            events.publishEvent(
                new AddressProven(cast.mads().id(), EmailAddress.of(cast.email()))));
    return summonses.call(cast.mads(), summonses.called(owner, id).getFirst().id());
  }

  /** Posts whatever is due, as the job would. */
  public void post() {
    jdbc.sql("select distinct summons_id from summons.called where posted_at is null")
        .query(UUID.class)
        .list()
        .forEach(id -> sendings.post(SummonsId.of(id)));
  }
}
