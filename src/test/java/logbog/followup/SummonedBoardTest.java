package logbog.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import logbog.ModuleTest;
import logbog.Story;
import logbog.Story.Cast;
import logbog.TestClock;
import logbog.declarations.Ask;
import logbog.declarations.DeclarationId;
import logbog.declarations.Period;
import logbog.declarations.Requests;
import logbog.declarations.Revisions;
import logbog.followup.DepartureKey.Summoned;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import logbog.people.AddressProven;
import logbog.summons.CalledId;
import logbog.summons.Calls;
import logbog.summons.Guest;
import logbog.summons.Secretariat;
import logbog.summons.Secretariat.Desk;
import logbog.summons.Summoning;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A class that was called: also those who have no account or have asked for nothing are on it. */
@ModuleTest
record SummonedBoardTest(
    Story story,
    Secretariat secretariat,
    Summoning summoning,
    Calls summonses,
    Board board,
    Callees callees,
    PhoneCalls calls,
    Nudges nudges,
    Requests requests,
    Revisions revisions,
    Letters letters,
    MockMvcTester http,
    PlatformTransactionManager transactions,
    ApplicationEventPublisher events,
    TestClock time,
    Clock clock) {

  @Test
  void whoHasAskedForNothingIsOnTheBoardWithTheStartOfSchoolAsDeadline() {
    var desk = secretariat.one();
    var key = call(desk, "sofie@elev.example");
    var departure = board.departures(desk.birgit()).getFirst();
    assertThat(departure.key()).isEqualTo(key);
    assertThat(departure.schoolName()).isEqualTo(desk.school());
    assertThat(departure.daysLeft()).isEqualTo(23);
    assertThat(line(desk, key).coming()).isEqualTo(Coming.UNASKED);
    assertThat(line(desk, key).why()).isEqualTo(Why.WAITING);
  }

  @Test
  void onlyTheSchoolsOwnPeopleSeeWhomItCalled() {
    var desk = secretariat.one();
    var key = call(desk, "sofie@elev.example");
    var stranger = secretariat.one().birgit();
    assertThat(board.departures(stranger)).isEmpty();
    assertThatThrownBy(() -> board.roster(stranger, key)).isInstanceOf(NotFound.class);
    var called = called(desk, key);
    assertThatThrownBy(() -> callees.of(stranger, called)).isInstanceOf(NotFound.class);
  }

  @Test
  void theRequestTakesThePlaceOfWhoWasCalledAndItsCorrectionTheRequests() {
    var desk = secretariat.one();
    var cast = story.cast();
    var key = call(desk, cast.email());
    proven(cast);
    var id = answered(desk, cast);
    assertThat(line(desk, key).declaration()).isEqualTo(id);
    story.signed(cast, id);
    assertThat(line(desk, key).why()).isEqualTo(Why.SIGNED);
    var revision = revisions.ask(cast.mads(), id, "Forkert niveau");
    assertThat(line(desk, key).declaration()).isEqualTo(revision);
    assertThat(board.departures(desk.birgit())).hasSize(1);
    assertThat(callees.of(desk.birgit(), revision).departure()).isEqualTo(key);
  }

  /** Whoever was called has asked and named another address of the school (V9). */
  @Test
  void whatTheViewerMayNotReadIsNamedAndLeadsNowhere() {
    var desk = secretariat.one();
    var cast = story.cast();
    var key = call(desk, cast.email());
    proven(cast);
    var id = answered(desk, cast, EmailAddress.of("andre-" + cast.birgit()));
    var line = line(desk, key);
    assertThat(line.declaration()).isEqualTo(id);
    assertThat(line.name()).isEqualTo("Mads Holm");
    assertThat(line.readable()).isFalse();
    assertThat(line.workplace() + line.speciality()).isEmpty();
    assertThat(
            http.get()
                .uri(URI.create("/home/tavle/hold" + key.query()))
                .with(Story.as(desk.birgit())))
        .hasStatusOk()
        .bodyText()
        .contains("Mads Holm", "/home/erklaeringer/" + id + "/opkald")
        .doesNotContain("\"/home/erklaeringer/" + id + "\"");
    assertThat(http.get().uri("/home/erklaeringer/{id}/opkald", id).with(Story.as(desk.birgit())))
        .hasStatusOk();
    assertThat(callees.of(desk.birgit(), id).departure()).isEqualTo(key);
    var stranger = secretariat.one().birgit();
    assertThatThrownBy(() -> callees.of(stranger, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void aPromiseOfOneCalledHoldsAndStaysWhenTheyAsk() {
    var desk = secretariat.one();
    var cast = story.cast();
    var key = call(desk, cast.email());
    proven(cast);
    var callee = callees.of(desk.birgit(), called(desk, key));
    calls.note(desk.birgit(), callee, "Mads", "Gør det i aften", today().plusDays(1));
    assertThat(line(desk, key).why()).isEqualTo(Why.PROMISED);
    answered(desk, cast);
    assertThat(line(desk, key).lastCall()).extracting(PhoneCall::spokeWith).isEqualTo("Mads");
  }

  @Test
  void whoHasNoAccountIsNudgedWithALinkThatLetsThemIn() {
    byDay();
    var desk = secretariat.one();
    var address = "ny-" + desk.institutionNo() + "@elev.example";
    var key = call(desk, address);
    letters.deliver();
    letters.forget();
    var came = nudges.press(desk.birgit(), key, Stretch.START, line(desk, key).subject());
    assertThat(came).isEqualTo(new Nudged(1, 0, 0));
    letters.deliver();
    assertThat(letters.lastTo(address).text()).contains("/konto/").doesNotContain("/indkaldelser/");
    assertThat(line(desk, key).nudgedAt()).isNotNull();
  }

  /** The secretary wrote it for later: nobody can have forgotten what they were not asked. */
  @Test
  void whoseSummonsHasNotLeftIsNeitherLateNorNudged() {
    byDay();
    var desk = secretariat.one();
    var key = written(desk, "sofie-" + desk.institutionNo() + "@elev.example");
    time.moveBy(Duration.ofDays(5));
    assertThat(line(desk, key).coming()).isEqualTo(Coming.UNSENT);
    assertThat(line(desk, key).why()).isEqualTo(Why.WAITING);
    assertThat(nudges.press(desk.birgit(), key, Stretch.START, null))
        .isEqualTo(new Nudged(0, 0, 0));
    assertThatThrownBy(
            () -> nudges.press(desk.birgit(), key, Stretch.START, line(desk, key).subject()))
        .isInstanceOf(NotFound.class);
  }

  private Summoned call(Desk desk, String address) {
    var key = written(desk, address);
    summoning.post();
    return key;
  }

  private Summoned written(Desk desk, String address) {
    return new Summoned(
        summonses
            .write(
                desk.birgit(),
                secretariat.plan(desk),
                List.of(new Guest("Sofie Bang", EmailAddress.of(address))),
                null)
            .value());
  }

  /** Mads asks for what the school has called him for. */
  private DeclarationId answered(Desk desk, Cast cast) {
    return answered(desk, cast, desk.birgit().email());
  }

  private DeclarationId answered(Desk desk, Cast cast, EmailAddress contact) {
    var plan = secretariat.plan(desk);
    var ask = story.ask(cast, 1);
    var period =
        new Period(
            ask.period().kind(),
            plan.periodEnd(),
            plan.mainCourse(),
            desk.school(),
            desk.institutionNo(),
            plan.className());
    return requests.request(
        cast.mads(),
        new Ask(
            ask.speciality(),
            ask.begun(),
            ask.workplace(),
            period,
            ask.trainers(),
            List.of(contact)));
  }

  /** Mads's account is found to be of the address that was called. */
  private void proven(Cast cast) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status ->
                events.publishEvent(
                    new AddressProven(cast.mads().id(), EmailAddress.of(cast.email()))));
  }

  private BoardLine line(Desk desk, Summoned key) {
    return board.roster(desk.birgit(), key).lines().getFirst();
  }

  private CalledId called(Desk desk, Summoned key) {
    return Objects.requireNonNull(line(desk, key).called());
  }

  private void byDay() {
    var tuesday = today().with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    time.moveTo(tuesday.atTime(10, 0).atZone(Shell.DENMARK).toInstant());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
