package logbog.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.Story;
import logbog.Story.Cast;
import logbog.TestClock;
import logbog.declarations.DeclarationId;
import logbog.declarations.Meanwhile;
import logbog.declarations.Tokens;
import logbog.followup.DepartureKey.Named;
import logbog.mail.Letters;
import logbog.people.Viewer;
import logbog.reminders.Leaves;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The button: who gets a letter, how often, and what it says. */
@ModuleTest
record NudgesTest(
    Story story,
    Nudges nudges,
    Board board,
    Tokens tokens,
    Leaves leaves,
    Meanwhile meanwhile,
    JdbcClient jdbc,
    Letters letters,
    MockMvcTester http,
    TestClock time,
    Clock clock) {

  @Test
  void eachTrainerGetsOneLetterWithTheLinkTheyHave() {
    var cast = red();
    var id = declaration(cast);
    assertThat(nudges.press(school(cast), key(cast), Stretch.START, null))
        .isEqualTo(new Nudged(2, 0, 0));
    letters.deliver();
    assertThat(letters.to(cast.karen())).hasSize(1);
    assertThat(letters.lastTo(cast.karen()).text())
        .contains("/e/" + tokens.of(id, cast.karen()).value(), "Mads Holm")
        .contains(cast.birgit());
    assertThat(letters.to(cast.email())).isEmpty();
  }

  @Test
  void oneLetterHoldsEverythingAskedOfItsReader() {
    var cast = red();
    time.moveBy(Duration.ofDays(-14));
    story.asked(cast);
    time.moveBy(Duration.ofDays(14));
    assertThat(nudges.press(school(cast), key(cast), Stretch.START, null).letters()).isEqualTo(2);
    letters.deliver();
    assertThat(letters.lastTo(cast.karen()).text().split("/e/")).hasSize(3);
  }

  @Test
  void nobodyGetsTwoLettersOnADayWhoeverPresses() {
    var cast = red();
    nudges.press(school(cast), key(cast), Stretch.START, null);
    assertThat(nudges.press(school(cast), key(cast), Stretch.START, null))
        .isEqualTo(new Nudged(0, 2, 0));
    letters.deliver();
    assertThat(letters.to(cast.karen())).hasSize(1);
    time.moveBy(Duration.ofDays(1));
    assertThat(nudges.press(school(cast), key(cast), Stretch.START, null))
        .isEqualTo(new Nudged(2, 0, 0));
  }

  @Test
  void theMailBudgetHasTheLastWord() {
    var cast = red();
    for (int day = 0; day < 3; day++) {
      assertThat(nudges.press(school(cast), key(cast), Stretch.START, null).letters()).isEqualTo(2);
      time.moveBy(Duration.ofDays(1));
    }
    assertThat(nudges.press(school(cast), key(cast), Stretch.START, null))
        .isEqualTo(new Nudged(0, 2, 0));
  }

  /** Who waited for another's press finds the day taken, and spends nobody's budget. */
  @Test
  void ofTwoWhoPressAtOnceOnlyOneSpendsTheBudget() {
    var cast = red();
    var late =
        meanwhile.of(
            () -> nudges.press(school(cast), key(cast), Stretch.START, null),
            () -> nudges.press(school(cast), key(cast), Stretch.START, null));
    assertThat(late.join()).isEqualTo(new Nudged(0, 2, 0));
    assertThat(
            jdbc.sql("select count(*) from reminders.posting where address = :karen")
                .param("karen", cast.karen())
                .query(Long.class)
                .single())
        .isOne();
  }

  @Test
  void whoIsAwayIsNotNudged() {
    var cast = red();
    leaves.begin(new Viewer.Office(cast.karen()), today().plusDays(3), null);
    assertThat(nudges.press(school(cast), key(cast), Stretch.START, null))
        .isEqualTo(new Nudged(1, 1, 0));
    letters.deliver();
    assertThat(letters.to(cast.karen())).isEmpty();
  }

  @Test
  void whatIsSignedBeforeTheLetterLeavesIsNotAskedFor() {
    var cast = red();
    var id = declaration(cast);
    nudges.press(school(cast), key(cast), Stretch.START, null);
    story.signed(cast, id);
    letters.deliver();
    assertThat(letters.to(cast.karen()))
        .noneMatch(mail -> mail.subject().contains("beder om en oplæringserklæring"));
  }

  @Test
  void onlyTheSchoolNudgesAndOnlyAboutItsOwn() {
    var cast = red();
    for (var other : List.of(cast.karen(), story.cast().birgit())) {
      assertThatThrownBy(
              () -> nudges.press(new Viewer.Office(other), key(cast), Stretch.START, null))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(
            () -> nudges.press(school(cast), key(cast), Stretch.START, UUID.randomUUID()))
        .isInstanceOf(NotFound.class);
  }

  /** A double click, or the back button. */
  @Test
  void aFormSentTwiceNudgesOnce() {
    var cast = red();
    var form = UUID.randomUUID().toString();
    for (int n = 0; n < 2; n++) {
      assertThat(
              http.post()
                  .uri("/home/tavle/hold/rykkere" + key(cast).query())
                  .param("_key", form)
                  .with(Story.as(school(cast)))
                  .with(Story.aForm()))
          .hasStatus(303)
          .redirectedUrl()
          .endsWith("&breve=2&sparet=0&ingen=0");
    }
    letters.deliver();
    assertThat(letters.to(cast.karen())).hasSize(1);
  }

  /** Mads's request, two weeks before its period ends, by day, and the first letters read. */
  private Cast red() {
    var tuesday = today().with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    time.moveTo(tuesday.atTime(10, 0).atZone(Shell.DENMARK).toInstant());
    var cast = story.cast();
    story.asked(cast);
    time.moveBy(Duration.ofDays(14));
    letters.deliver();
    letters.forget();
    return cast;
  }

  private DeclarationId declaration(Cast cast) {
    var line = board.roster(school(cast), key(cast)).lines().getFirst();
    return Objects.requireNonNull(line.declaration());
  }

  private Named key(Cast cast) {
    return (Named) board.departures(school(cast)).getFirst().key();
  }

  private static Viewer.Office school(Cast cast) {
    return new Viewer.Office(cast.birgit());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
