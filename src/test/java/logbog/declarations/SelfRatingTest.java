package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import logbog.Basketry;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.Story;
import logbog.TestClock;
import logbog.mail.Daytime;
import logbog.mail.EmailAddress;
import logbog.mail.Holidays;
import logbog.mail.Letters;
import logbog.people.People;
import logbog.people.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The apprentice rates themself first (V13): for the talk, and for nobody else. */
@ModuleTest
record SelfRatingTest(
    Story story,
    Basketry basketry,
    SelfRatings ratings,
    Requests requests,
    Revisions revisions,
    Invitations invitations,
    People people,
    LinkHolder holder,
    Desk desk,
    Letters letters,
    Statements statements,
    TestClock clock,
    JdbcClient jdbc,
    MockMvcTester http) {

  @Test
  void aTapIsOneStatementOnceTheFirstIsGiven() throws Exception {
    var cast = story.cast();
    var id = basketry.asked(cast, basketry.workshop(4), 1);
    var sheet = ratings.of(cast.mads(), id).declaration().pinned();
    assertThat(ratings.rate(cast.mads(), id, Map.of(0, (short) 3), sheet).answered()).isOne();
    assertThat(statements.of(() -> ratings.rate(cast.mads(), id, Map.of(1, (short) 2), sheet)))
        .hasSize(1);
    assertThat(own(cast, id).levels()).containsExactly((short) 3, (short) 2, null, null);
  }

  @Test
  void anotherApprenticeHasNothingToRate() {
    var cast = story.cast();
    var id = basketry.asked(cast, basketry.workshop(4), 1);
    var sofie = new Viewer.Member(people.add("Sofie", EmailAddress.of("s-" + cast.email())), "S");
    var sheet = ratings.of(cast.mads(), id).declaration().pinned();
    ratings.rate(cast.mads(), id, Map.of(0, (short) 3), sheet);
    assertThatThrownBy(() -> ratings.rate(sofie, id, Map.of(0, (short) 1), sheet))
        .isInstanceOf(NoSuchDeclaration.class);
    assertThat(own(cast, id).levels()).startsWith((short) 3);
  }

  @Test
  void whereTheSheetDoesNotAskForItThereIsNothing() {
    var cast = story.cast();
    var id = story.asked(cast);
    assertThatThrownBy(() -> ratings.of(cast.mads(), id)).isInstanceOf(NoSuchDeclaration.class);
    assertThatThrownBy(() -> ratings.rate(cast.mads(), id, Map.of(0, (short) 1), null))
        .isInstanceOf(NoSuchDeclaration.class);
    assertThat(holder.get(basketry.opened(cast, id))).bodyText().doesNotContain("Egen vurdering");
  }

  @Test
  void aLevelThatIsNotOnTheScaleIsRefused() {
    var cast = story.cast();
    var id = basketry.asked(cast, basketry.workshop(4), 1);
    assertThatThrownBy(() -> ratings.rate(cast.mads(), id, Map.of(0, (short) 7), null))
        .isInstanceOf(NotOnTheSheet.class);
    assertThatThrownBy(() -> ratings.rate(cast.mads(), id, Map.of(9, (short) 1), null))
        .isInstanceOf(NotOnTheSheet.class);
  }

  @Test
  void theTrainersSignatureMakesItFast() {
    var cast = story.cast();
    var id = basketry.asked(cast, basketry.workshop(4), 1);
    var sheet = ratings.of(cast.mads(), id).declaration().pinned();
    ratings.rate(cast.mads(), id, Map.of(0, (short) 3), sheet);
    story.signed(cast, id);
    assertThatThrownBy(() -> ratings.rate(cast.mads(), id, Map.of(0, (short) 1), sheet))
        .isInstanceOf(DeclarationClosed.class);
    assertThatThrownBy(() -> ratings.rate(cast.mads(), id, Map.of(0, (short) 1), null))
        .isInstanceOf(DeclarationClosed.class);
    assertThat(own(cast, id).levels()).containsExactly((short) 3, null, null, null);
    assertThatThrownBy(
            () ->
                jdbc.sql(
                        "update declarations.self_assessment set levels = '{1,1,1,1}' where declaration_id = :id")
                    .param("id", id.value())
                    .update())
        .hasMessageContaining("self_assessment");
  }

  @Test
  void aCorrectionCarriesWhatWasRatedAndAsksForNoMore() {
    var cast = story.cast();
    var id = basketry.asked(cast, basketry.workshop(4), 1);
    ratings.rate(cast.mads(), id, Map.of(0, (short) 3), null);
    story.signed(cast, id);
    var corrected = revisions.ask(cast.mads(), id, "Forkert niveau");
    assertThat(own(cast, corrected)).isEqualTo(own(cast, id));
    assertThat(ratings.of(cast.mads(), corrected).open()).isFalse();
    assertThatThrownBy(() -> ratings.rate(cast.mads(), corrected, Map.of(0, (short) 1), null))
        .isInstanceOf(DeclarationClosed.class);
    var token = story.karens(cast, corrected);
    assertThat(Objects.requireNonNull(invitations.by(token).own()).levels()).startsWith((short) 3);
    desk.signs(token, story.words());
    assertThat(own(cast, corrected).levels()).startsWith((short) 3);
  }

  @Test
  void levelsFollowTheirGoalsWhenTheRequestIsCorrected() {
    var cast = story.cast();
    var workshop = basketry.workshop(3, LocalDate.now().plusDays(31));
    var id = basketry.asked(cast, workshop, 1);
    var shown = ratings.of(cast.mads(), id).declaration().pinned();
    ratings.rate(cast.mads(), id, Map.of(0, (short) 1, 1, (short) 2, 2, (short) 3), shown);
    requests.correct(cast.mads(), id, basketry.ask(cast, workshop, 3));
    assertThat(own(cast, id).levels()).containsExactly((short) 2, (short) 3);
    ratings.rate(cast.mads(), id, Map.of(1, (short) 1), shown);
    assertThat(own(cast, id).levels()).containsExactly((short) 1, (short) 3);
  }

  @Test
  void theSchoolSeesNothingOfItOnThePageOrOnPaper() {
    var cast = story.cast();
    var id = basketry.asked(cast, basketry.workshop(4), 1);
    ratings.rate(cast.mads(), id, Map.of(0, (short) 3), null);
    var token = story.signed(cast, id);
    assertThat(desk.reads(cast.birgit(), id)).bodyText().doesNotContain("vurder", "amtaleark");
    assertThat(desk.reads(cast.karen(), id)).bodyText().doesNotContain("vurder", "amtaleark");
    assertThat(holder.get(token)).bodyText().contains("Åbn samtalearket");
  }

  @Test
  void theApprenticeIsInvitedOnTheFrontPageAndOnTheDeclarations() {
    var cast = story.cast();
    var id = basketry.asked(cast, basketry.workshop(4), 1);
    var path = "/erklaeringer/" + id + "/selvvurdering";
    assertThat(as(cast, "/")).bodyText().contains(path, "0 af 4 mål vurderet");
    assertThat(as(cast, "/erklaeringer/" + id)).bodyText().contains(path);
    ratings.rate(
        cast.mads(), id, Map.of(0, (short) 3, 1, (short) 3, 2, (short) 3, 3, (short) 3), null);
    assertThat(as(cast, "/")).bodyText().doesNotContain(path);
    assertThat(as(cast, "/erklaeringer/" + id)).bodyText().contains("Du har vurderet 4 af 4 mål");
  }

  /** Also one who begins in the evening: the letter waits for the morning. */
  @Test
  void theFirstTrainerToOpenItRemindsTheApprenticeOnce() {
    var morning = aMorning();
    clock.moveTo(morning.minus(Duration.ofHours(12)));
    var cast = story.cast();
    var id = basketry.asked(cast, basketry.workshop(4), 1);
    basketry.opened(cast, id);
    letters.deliver();
    assertThat(letters.to(cast.email())).isEmpty();
    clock.moveTo(morning);
    letters.deliver();
    assertThat(letters.lastTo(cast.email()).path())
        .isEqualTo("/erklaeringer/" + id + "/selvvurdering");
    assertThat(letters.lastTo(cast.email()).text()).contains("inden I taler sammen");
    var done = story.cast();
    var other = basketry.asked(done, basketry.workshop(1), 1);
    ratings.rate(done.mads(), other, Map.of(0, (short) 3), null);
    basketry.opened(done, other);
    letters.deliver();
    assertThat(letters.to(done.email())).isEmpty();
  }

  /** Nine o'clock on a day of work to come, after another one. */
  private Instant aMorning() {
    var day = Daytime.day(clock.instant()).plusDays(2);
    while (Holidays.closed(day) || Holidays.closed(day.minusDays(1))) {
      day = day.plusDays(1);
    }
    return Daytime.from(day).plus(Duration.ofHours(2));
  }

  private SelfRating own(Story.Cast cast, DeclarationId id) {
    return Objects.requireNonNull(ratings.of(cast.mads(), id).own());
  }

  private MvcTestResult as(Story.Cast cast, String path) {
    return http.get().uri(path).with(Story.as(cast.mads())).exchange();
  }
}
