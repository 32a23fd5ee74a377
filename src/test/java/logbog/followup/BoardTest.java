package logbog.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.Story;
import logbog.Story.Cast;
import logbog.TestClock;
import logbog.declarations.Ask;
import logbog.declarations.Declarations;
import logbog.declarations.Invitations;
import logbog.declarations.Period;
import logbog.declarations.Requests;
import logbog.declarations.Revisions;
import logbog.followup.DepartureKey.Named;
import logbog.people.Viewer;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;

/** What the departure board shows a school (V9), class by class. */
@ModuleTest
record BoardTest(
    Story story,
    Board board,
    PhoneCalls calls,
    Callees callees,
    Requests requests,
    Revisions revisions,
    Invitations invitations,
    Declarations declarations,
    Statements statements,
    TestClock time,
    Clock clock) {

  @Test
  void aClassAndItsPeriodAreOneDepartureWhateverTheCaseOfTheName() {
    var cast = story.cast();
    story.asked(cast, 1);
    story.asked(cast, 1);
    story.asked(cast, 2);
    var departures = board.departures(school(cast));
    assertThat(departures).extracting(Departure::className).containsExactly("MS24-2", "MS24-2");
    assertThat(departures).extracting(Departure::all).containsExactly(2, 1);
    assertThat(board.roster(school(cast), new Named("Ms24-2", end(1))).lines()).hasSize(2);
  }

  @Test
  void onlyTheSchoolSeesItsBoard() {
    var cast = story.cast();
    story.asked(cast, 1);
    assertThat(board.departures(new Viewer.Office(cast.karen()))).isEmpty();
    assertThat(board.departures(school(story.cast()))).isEmpty();
    assertThatThrownBy(
            () -> board.roster(new Viewer.Office(cast.karen()), new Named("MS24-2", end(1))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void onlyTheSchoolWritesAndReadsCalls() {
    var cast = story.cast();
    var id = story.asked(cast, 1);
    assertThat(calls.about(callees.of(school(cast), id))).isEmpty();
    assertThatThrownBy(() -> callees.of(new Viewer.Office(cast.karen()), id))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aLineGoesFromAmberToRedToAmberToGreen() {
    var cast = story.cast();
    var id = story.asked(cast, 1);
    var end = end(1);
    assertThat(why(cast, end)).isEqualTo(Why.WAITING);
    time.moveBy(Duration.ofDays(10));
    assertThat(why(cast, end)).isEqualTo(Why.SILENT);
    assertThat(board.departures(school(cast)).getFirst().light()).isEqualTo(Light.RED);
    invitations.name(story.karens(cast, id), "Karen Lund");
    assertThat(why(cast, end)).isEqualTo(Why.UNDER_WAY);
    story.signed(cast, id);
    assertThat(why(cast, end)).isEqualTo(Why.SIGNED);
    assertThat(board.departures(school(cast)).getFirst().count(Light.GREEN)).isEqualTo(1);
  }

  @Test
  void aPromiseByPhoneHoldsUntilItsDayHasPassed() {
    var cast = story.cast();
    var id = story.asked(cast, 1);
    var end = end(1);
    time.moveBy(Duration.ofDays(10));
    calls.note(
        school(cast),
        callees.of(school(cast), id),
        "Karen Lund",
        "Udfylder fredag",
        today().plusDays(2));
    assertThat(why(cast, end)).isEqualTo(Why.PROMISED);
    assertThat(line(cast, end).lastCall())
        .extracting(PhoneCall::promised)
        .isEqualTo("Udfylder fredag");
    time.moveBy(Duration.ofDays(3));
    assertThat(why(cast, end)).isEqualTo(Why.SILENT);
    assertThat(board.departures(school(cast)).getFirst().light()).isEqualTo(Light.RED);
  }

  @Test
  void aNewerCallTakesThePlaceOfAnOlderPromise() {
    var cast = story.cast();
    var id = story.asked(cast, 1);
    time.moveBy(Duration.ofDays(10));
    calls.note(
        school(cast), callees.of(school(cast), id), "Karen Lund", "Fredag", today().plusDays(5));
    calls.note(school(cast), callees.of(school(cast), id), "Poul Krogh", "Karen er syg", null);
    assertThat(why(cast, end(1).minusDays(10))).isEqualTo(Why.SILENT);
    assertThat(calls.about(callees.of(school(cast), id)))
        .extracting(PhoneCall::spokeWith)
        .containsExactly("Poul Krogh", "Karen Lund");
  }

  @Test
  void whatIsCalledBackIsNotWaitedFor() {
    var cast = story.cast();
    var id = story.asked(cast, 1);
    requests.withdraw(cast.mads(), id);
    assertThat(board.departures(school(cast))).isEmpty();
  }

  /**
   * End to end: asked for with a reason, on the board as coming, signed anew, and green again (V6).
   */
  @Test
  void aCorrectionStandsForWhatItCorrects() {
    var cast = story.cast();
    var id = story.asked(cast, 1);
    story.signed(cast, id);
    var revision = revisions.ask(school(cast), id, "Datoen for samtalen er forkert");
    assertThat(line(cast, end(1)).subject()).isEqualTo(revision.value());
    assertThat(why(cast, end(1))).isEqualTo(Why.CORRECTION);
    story.signed(cast, revision);
    assertThat(line(cast, end(1)).subject()).isEqualTo(revision.value());
    assertThat(why(cast, end(1))).isEqualTo(Why.SIGNED);
    assertThat(declarations.readBy(school(cast), id).replacedBy()).isEqualTo(revision);
  }

  @Test
  void aClassStaysForEightWeeksAfterItsDeadline() {
    var cast = story.cast();
    story.asked(cast, 1);
    time.moveTo(end(1).plusDays(Board.DAYS_AFTER).atTime(23, 30).atZone(Shell.DENMARK).toInstant());
    assertThat(board.departures(school(cast))).hasSize(1);
    time.moveBy(Duration.ofHours(1));
    assertThat(board.departures(school(cast))).isEmpty();
  }

  /** The day turns at midnight in Denmark, by summer and by winter time. */
  @Test
  void daysLeftTurnAtDanishMidnight() {
    var cast = story.cast();
    var end = LocalDate.of(2027, 4, 12);
    time.moveTo(Instant.parse("2027-03-27T22:30:00Z"));
    requests.request(cast.mads(), endingOn(cast, end));
    assertThat(left(cast)).isEqualTo(16);
    time.moveTo(Instant.parse("2027-03-27T23:30:00Z"));
    assertThat(left(cast)).isEqualTo(15);
    time.moveTo(Instant.parse("2027-03-28T21:59:00Z"));
    assertThat(left(cast)).isEqualTo(15);
    time.moveTo(Instant.parse("2027-03-28T22:01:00Z"));
    assertThat(left(cast)).isEqualTo(14);
  }

  @Test
  void aPageAsksAsOftenHoweverManyThereAre() throws Exception {
    var cast = story.cast();
    for (int n = 1; n <= 3; n++) {
      story.asked(cast, 1);
      assertThat(statements.of(() -> board.departures(school(cast)))).hasSizeLessThanOrEqualTo(3);
      assertThat(statements.of(() -> board.roster(school(cast), new Named("MS24-2", end(1)))))
          .hasSizeLessThanOrEqualTo(3);
    }
  }

  private Ask endingOn(Cast cast, LocalDate end) {
    var ask = story.ask(cast, 1);
    var period = ask.period();
    return new Ask(
        ask.speciality(),
        ask.begun(),
        ask.workplace(),
        new Period(
            period.kind(),
            end,
            period.mainCourse(),
            period.schoolName(),
            period.institutionNo(),
            period.className()),
        ask.trainers(),
        ask.contacts());
  }

  private long left(Cast cast) {
    return board.departures(school(cast)).getFirst().daysLeft();
  }

  private Why why(Cast cast, LocalDate end) {
    return line(cast, end).why();
  }

  private BoardLine line(Cast cast, LocalDate end) {
    return lines(cast, end).getFirst();
  }

  private List<BoardLine> lines(Cast cast, LocalDate end) {
    return board.roster(school(cast), new Named("MS24-2", end)).lines();
  }

  private static Viewer.Office school(Cast cast) {
    return new Viewer.Office(cast.birgit());
  }

  private LocalDate end(int course) {
    return today().plusWeeks(3L + course);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
