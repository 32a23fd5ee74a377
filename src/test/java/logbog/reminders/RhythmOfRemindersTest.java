package logbog.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import logbog.ModuleTest;
import logbog.Story;
import logbog.declarations.Addressees;
import logbog.declarations.DeclarationId;
import logbog.declarations.Tokens;
import logbog.mail.EmailAddress;
import logbog.mail.Holidays;
import logbog.mail.Letters;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who is reminded when, and by what. */
@ModuleTest
record RhythmOfRemindersTest(
    Days days,
    Story story,
    Addressees addressees,
    Tokens tokens,
    Letters letters,
    NextSteps nextSteps,
    JdbcClient jdbc,
    MockMvcTester http) {

  /** The period of a fifth course ends eight weeks on, on a Monday like today. */
  private static final int WEEKS = 8;

  @Test
  void trainersAreRemindedSixThreeAndOneWeekBeforeOnTheDayAndAWeekAfter() {
    var monday = days.spring();
    var cast = story.cast();
    story.asked(cast, 5);
    letters.deliver();
    var end = monday.plusWeeks(WEEKS);
    assertThat(days.ofMail(cast.karen(), monday, end.plusWeeks(8)))
        .containsExactlyElementsOf(
            List.of(-6, -3, -1, 0, 1).stream()
                .map(week -> Holidays.openFrom(end.plusWeeks(week)))
                .toList());
    assertThat(letters.to(cast.poul())).hasSize(6);
    assertThat(letters.to(cast.email())).isEmpty();
  }

  @Test
  void theSchoolIsToldAWeekAfterAndOnceOnly() {
    var monday = days.spring();
    var cast = story.cast();
    story.asked(cast, 5);
    var late = Holidays.openFrom(monday.plusWeeks(WEEKS + 1));
    assertThat(days.ofMail(cast.birgit(), late.minusDays(20), late.plusWeeks(5)))
        .containsExactly(late);
    assertThat(letters.lastTo(cast.birgit()).text())
        .contains("Mads Holm, hold MS24-2, Nordlys Møbler ApS.", "Denne oplæringserklæring mangler")
        .doesNotContain(cast.karen());
  }

  @Test
  void aReminderCarriesALinkThatOpensTheSheetAndKillsNone() {
    var monday = days.spring();
    var cast = story.cast();
    var id = story.asked(cast, 5);
    letters.deliver();
    var first = letters.lastTo(cast.karen()).path();
    days.live(monday.plusWeeks(2));
    var mail = letters.lastTo(cast.karen());
    assertThat(mail.subject()).isEqualTo("Påmindelse: oplæringserklæringen for Mads Holm");
    assertThat(mail.text()).contains(first, "/home/fravaer");
    assertThat(first).isEqualTo(story.karens(cast, id).path());
    assertThat(http.get().uri(first)).hasStatusOk();
  }

  @Test
  void whoHasSeveralSheetsGetsOneLetterWithALinkToEach() {
    var monday = days.spring();
    var cast = story.cast();
    var one = story.asked(cast, 5);
    var other = story.asked(cast, 4);
    letters.deliver();
    days.live(monday.plusWeeks(2));
    var mail = letters.lastTo(cast.karen());
    assertThat(letters.to(cast.karen())).hasSize(3);
    assertThat(mail.subject()).isEqualTo("Påmindelse: 2 oplæringserklæringer venter på dig");
    assertThat(mail.text())
        .contains(story.karens(cast, one).path(), story.karens(cast, other).path());
  }

  @Test
  void whatIsSignedIsRemindedOfNoMore() {
    var monday = days.spring();
    var cast = story.cast();
    var id = story.asked(cast, 5);
    letters.deliver();
    days.live(monday.plusWeeks(2));
    story.signed(cast, id);
    letters.deliver();
    var before = letters.to(cast.karen()).size();
    days.ofMail(cast.karen(), monday.plusWeeks(2).plusDays(1), monday.plusWeeks(WEEKS + 2));
    assertThat(letters.to(cast.karen())).hasSize(before);
    assertThat(nextSteps.of(List.of(id.value()))).isEmpty();
  }

  @Test
  void whoIsAskedTheDayOfAStepIsNotRemindedTheSameDay() {
    var monday = days.spring();
    var cast = story.cast();
    var id = story.asked(cast, 5);
    days.at(monday.plusWeeks(2), "08:00");
    var lone = EmailAddress.of("ny-" + cast.karen());
    addressees.replace(cast.mads(), id, tokens.invitation(id, cast.karen()), lone);
    assertThat(days.ofMail(lone.value(), monday.plusWeeks(2), monday.plusWeeks(5)))
        .containsExactly(monday.plusWeeks(2), monday.plusWeeks(5));
    assertThat(letters.to(lone.value()).getFirst().subject()).doesNotContain("Påmindelse");
  }

  @Test
  void whenNoTrainerCanBeReachedTheApprenticeIsReminded() {
    var monday = days.spring();
    var cast = story.cast();
    var id = story.asked(cast, 5);
    refused(id);
    days.live(monday.plusWeeks(2));
    assertThat(letters.to(cast.karen())).isEmpty();
    var mail = letters.lastTo(cast.email());
    assertThat(mail.subject()).isEqualTo("Din oplæringserklæring kan ikke nå frem til lærestedet");
    assertThat(mail.path()).isEqualTo("/erklaeringer/" + id);
  }

  @Test
  void theNextStepIsToldBeforehand() {
    var monday = days.spring();
    var cast = story.cast();
    var id = story.asked(cast, 5);
    assertThat(next(id)).isEqualTo(new NextStep(monday.plusWeeks(2), -6, NextStep.To.TRAINERS));
    days.live(monday.plusWeeks(2));
    assertThat(next(id)).isEqualTo(new NextStep(monday.plusWeeks(5), -3, NextStep.To.TRAINERS));
    assertThat(nextSteps.past(id.value()))
        .containsExactly(new Reminded(monday.plusWeeks(2), NextStep.To.TRAINERS));
    refused(id);
    assertThat(next(id)).isEqualTo(new NextStep(monday.plusWeeks(5), -3, NextStep.To.APPRENTICE));
  }

  private NextStep next(DeclarationId id) {
    return Objects.requireNonNull(nextSteps.of(List.of(id.value())).get(id.value()));
  }

  /** As the mail server's refusal of both first letters leaves them. */
  private void refused(DeclarationId id) {
    jdbc.sql(
            """
            update declarations.invitation set refused_at = invited_at, refusal = '550 No such user'
            where declaration_id = :id
            """)
        .param("id", id.value())
        .update();
    jdbc.sql(
            "update mail.letter set dropped_at = queued_at where sent_at is null and refused_at is null and dropped_at is null")
        .update();
  }
}
