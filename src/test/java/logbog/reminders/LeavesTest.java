package logbog.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import logbog.ModuleTest;
import logbog.Story;
import logbog.declarations.Addressees;
import logbog.declarations.Declarations;
import logbog.declarations.Meanwhile;
import logbog.declarations.Tokens;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import logbog.people.Viewer;
import logbog.places.Campuses;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is away is not reminded: whoever stands in is, or it waits. */
@ModuleTest
record LeavesTest(
    Days days,
    Story story,
    Leaves leaves,
    Campuses campuses,
    Declarations declarations,
    Addressees addressees,
    Meanwhile meanwhile,
    Run run,
    MailBudget budget,
    TransactionTemplate transaction,
    Tokens tokens,
    Letters letters,
    MockMvcTester http) {

  @Test
  void whoStandsInForATrainerGetsALinkOfTheirOwnAndTheApprenticeSeesIt() {
    var monday = days.spring();
    var cast = story.cast();
    var id = story.asked(cast, 5);
    letters.deliver();
    letters.forget();
    var inger = "inger-" + cast.karen();
    leaves.begin(new Viewer.Office(cast.karen()), monday.plusWeeks(4), EmailAddress.of(inger));
    days.live(monday.plusWeeks(2));
    letters.deliver();
    assertThat(letters.to(cast.karen())).isEmpty();
    assertThat(letters.to(cast.poul())).hasSize(1);
    var link = tokens.of(id, inger).path();
    assertThat(letters.lastTo(inger).text()).contains(link, cast.karen() + " er væk en tid");
    assertThat(link).isNotEqualTo(story.karens(cast, id).path());
    assertThat(http.get().uri(link)).hasStatusOk();
    assertThat(http.get().uri(story.karens(cast, id).path())).hasStatusOk();
    var told = letters.lastTo(cast.email());
    assertThat(told.subject()).isEqualTo("En anden står ind for din oplæringsansvarlige");
    assertThat(told.text()).contains(cast.karen() + " er væk en tid", inger);
    assertThat(declarations.fileOf(cast.mads(), id).passedOnBy())
        .containsValue(EmailAddress.of(cast.karen()));
    assertThat(days.ofMail(inger, monday.plusWeeks(2).plusDays(1), monday.plusWeeks(5)))
        .containsExactly(monday.plusWeeks(5));
  }

  /** One letter, and one of the three a week may hold, however many sheets there are. */
  @Test
  void whoStandsInForManySheetsGetsThemInOneLetterOutOfTheirBudget() {
    var monday = days.spring();
    var cast = story.cast();
    var one = story.asked(cast, 5);
    var other = story.asked(cast, 4);
    letters.deliver();
    letters.forget();
    var inger = "inger-" + cast.karen();
    leaves.begin(new Viewer.Office(cast.karen()), monday.plusWeeks(9), EmailAddress.of(inger));
    days.at(monday.plusWeeks(2), "08:00");
    for (int n = 0; n < MailBudget.MOST; n++) {
      transaction.executeWithoutResult(_ -> budget.spend(EmailAddress.of(inger), "Birgit"));
    }
    assertThat(days.ofMail(inger, monday.plusWeeks(2), monday.plusWeeks(3)))
        .containsExactly(monday.plusWeeks(3));
    var mail = letters.lastTo(inger);
    assertThat(mail.subject()).isEqualTo("Du står ind: 2 oplæringserklæringer venter");
    assertThat(mail.text().replaceAll("\\s+", " "))
        .contains(
            cast.karen() + " er væk en tid og har sagt, at du står ind",
            tokens.of(one, inger).path(),
            tokens.of(other, inger).path());
  }

  /** A trainer who names the apprentice has named nobody; and of another sheet it is no matter. */
  @Test
  void noApprenticeStandsInForTheirOwnTrainer() {
    var monday = days.spring();
    var cast = story.cast();
    story.asked(cast, 5);
    letters.deliver();
    letters.forget();
    leaves.begin(
        new Viewer.Office(cast.karen()), monday.plusWeeks(3), EmailAddress.of(cast.email()));
    assertThat(days.ofMail(cast.karen(), monday.plusWeeks(2), monday.plusWeeks(4)))
        .containsExactly(monday.plusWeeks(3).plusDays(1));
    assertThat(letters.to(cast.email())).isEmpty();
  }

  /** Taken off, or it was not for them (V8): no link comes again by itself. */
  @Test
  void whoWasTakenOffDoesNotStandInAgain() {
    var monday = days.spring();
    var cast = story.cast();
    var id = story.asked(cast, 5);
    var inger = "inger-" + cast.karen();
    leaves.begin(new Viewer.Office(cast.karen()), monday.plusWeeks(9), EmailAddress.of(inger));
    days.live(monday.plusWeeks(2));
    assertThat(letters.to(inger)).hasSize(1);
    addressees.revoke(cast.mads(), id, tokens.invitation(id, inger));
    days.live(monday.plusWeeks(5));
    assertThat(letters.to(inger)).hasSize(1);
    assertThat(http.get().uri(tokens.of(id, inger).path())).hasStatus(410);
  }

  @Test
  void withoutAnyoneStandingInItWaitsUntilTheTrainerIsBack() {
    var monday = days.spring();
    var cast = story.cast();
    story.asked(cast, 5);
    letters.deliver();
    letters.forget();
    leaves.begin(new Viewer.Office(cast.karen()), monday.plusWeeks(4).plusDays(2), null);
    assertThat(days.ofMail(cast.karen(), monday.plusWeeks(2), monday.plusWeeks(5).minusDays(1)))
        .containsExactly(monday.plusWeeks(4).plusDays(3));
  }

  @Test
  void whoIsBackEarlyIsRemindedAtOnce() {
    var monday = days.spring();
    var cast = story.cast();
    story.asked(cast, 5);
    letters.deliver();
    letters.forget();
    var karen = new Viewer.Office(cast.karen());
    leaves.begin(karen, monday.plusWeeks(20), null);
    days.live(monday.plusWeeks(2));
    leaves.end(karen);
    assertThat(days.ofMail(cast.karen(), monday.plusWeeks(2).plusDays(1), monday.plusWeeks(3)))
        .containsExactly(monday.plusWeeks(2).plusDays(1));
  }

  @Test
  void aSchoolsColleagueStandsInOnlyWhereTheyReceiveTheSame() {
    var monday = days.spring();
    var cast = story.cast();
    story.asked(cast, 5);
    letters.deliver();
    letters.forget();
    var stranger = "fremmed-" + cast.birgit();
    var late = monday.plusWeeks(9);
    days.at(late.minusDays(1), "12:00");
    leaves.begin(new Viewer.Office(cast.birgit()), late.plusDays(1), EmailAddress.of(stranger));
    assertThat(days.ofMail(cast.birgit(), late, late.plusDays(5)))
        .containsExactly(late.plusDays(2));
    assertThat(letters.to(stranger)).isEmpty();
  }

  @Test
  void whoIsNamedAtTheSchoolStandsInForAnAddressOfItsOwn() {
    var monday = days.spring();
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    story.asked(cast, 5);
    letters.deliver();
    letters.forget();
    var late = monday.plusWeeks(9);
    days.at(late.minusDays(1), "12:00");
    leaves.begin(
        new Viewer.Office(cast.birgit()), late.plusDays(30), EmailAddress.of(campus.colleague()));
    assertThat(days.ofMail(campus.colleague(), late, late.plusDays(5))).containsExactly(late);
    assertThat(letters.lastTo(campus.colleague()).subject())
        .isEqualTo("Oplæringserklæringen for Mads Holm mangler");
    assertThat(letters.to(cast.birgit())).isEmpty();
  }

  @Test
  void ofTwoLeavesSaidAtOnceTheLaterCounts() {
    var monday = days.spring();
    var karen = new Viewer.Office(story.cast().karen());
    meanwhile
        .of(
            () -> leaves.begin(karen, monday.plusDays(1), null),
            () -> {
              leaves.begin(karen, monday.plusDays(2), null);
              return true;
            })
        .join();
    assertThat(leaves.of(karen)).map(Leave::lastDay).contains(monday.plusDays(2));
  }

  /** Whoever received it when it was posted and does not when it leaves, is told nothing (V9). */
  @Test
  void aSchoolThatReceivesItNoMoreIsNotToldOfIt() {
    var monday = days.spring();
    var cast = story.cast();
    var id = story.asked(cast, 5);
    letters.deliver();
    days.at(monday.plusWeeks(9), "09:00");
    run.run();
    addressees.replaceContact(
        cast.mads(), id, EmailAddress.of(cast.birgit()), EmailAddress.of("ny-" + cast.birgit()));
    letters.deliver();
    assertThat(letters.to(cast.birgit())).isEmpty();
  }

  @Test
  void aLeaveEndsByItself() {
    var monday = days.spring();
    var karen = new Viewer.Office(story.cast().karen());
    leaves.begin(karen, monday.plusDays(1), null);
    assertThat(leaves.of(karen)).map(Leave::lastDay).contains(monday.plusDays(1));
    days.at(monday.plusDays(2), "00:01");
    assertThat(leaves.of(karen)).isEmpty();
  }
}
