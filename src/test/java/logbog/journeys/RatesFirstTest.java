package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import logbog.Basketry;
import logbog.Story;
import logbog.mail.Letters;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;

/**
 * The apprentice rates themself on a phone, the trainer theirs, the two talk about what differs,
 * and the signed declaration warns (V13, V14).
 */
@JourneyTest
record RatesFirstTest(
    Story story, Basketry basketry, Newcomers newcomers, Letters letters, Clock clock) {

  @Test
  void twoRatingsOpenTheTalkAndTheDeclarationWarns(Windows windows) {
    var workshop = basketry.workshop(4);
    var mads = windows.phone();
    var cast = newcomers.arrive(mads);
    var id = basketry.asked(cast, workshop, 1);

    mads.open("/").sees("FrontPage", "self-due").follow("Erklæringen for perioden");
    mads.isOn("SelfRatingPage").check("[name=g0][value='3']");
    mads.waitFor(mads.page().locator("#saved"), "Gemt ");
    mads.check("[name=g1][value='1']").check("[name=g2][value='2']");
    mads.waitFor(mads.page().locator("#n"), "3 af 4");
    mads.sees("SelfRatingPage").press("Gem og gå tilbage").sees("DeclarationPage", "self-rated");
    assertThat(mads.says()).contains("Du har vurderet 3 af 4 mål");

    letters.deliver();
    var karen = windows.phone().open(letters.lastTo(cast.karen()).link());
    karen.isOn("InvitationPage").type("Dit navn", "Karen Lund").press("Åbn skemaet");
    karen.isOn("FillingPage");
    assertThat(karen.says()).contains("Mads Holm har selv vurderet 3 af 4 mål");
    assertThat(karen.says()).doesNotContain("Egen vurdering: 3");
    karen.check("[name=g0][value='0']");
    karen.waitFor(karen.page().locator("#goal-0"), "Egen vurdering: 3");
    karen.check("[name=g1][value='2']").check("[name=g2][value='2']").check("[name=g3][value='2']");
    karen
        .put("[name=workAreas]", "Fletning")
        .tick("Delvist")
        .tick("Ingen")
        .tick("Samtalen er holdt");
    karen.put("[name=talkHeld]", today().toString()).sees("FillingPage", "self-rated");
    karen.press("Gem og se opsummering").sees("SummaryPage", "self-rated");
    karen.follow("Åbn samtalearket").sees("TalkSheetPage");
    assertThat(karen.says())
        .contains("2 mål ser I forskelligt på", "Karen Lund, hvad mangler?")
        .contains("Ét mål er I enige om.");
    karen.open(story.karens(cast, id).path() + "/opsummering").isOn("SummaryPage");
    karen.press("Send erklæringen til skolen").sees("ReceiptPage", "warning");
    assertThat(karen.says()).contains("Varsling: ét mål");

    letters.deliver();
    mads.open(letters.lastTo(cast.email()).link()).sees("DeclarationPage", "warning");
    assertThat(mads.says()).contains("Varsling: ét mål", "skal stå på 2 før hovedforløb 2");
    mads.follow("Åbn samtalearket").sees("TalkSheetPage", "apprentice");
    mads.open("/erklaeringer/" + id + "/selvvurdering").sees("SelfRatingPage", "closed");
    assertThat(mads.says()).contains("Du vurderede 3 af 4 mål", "Ikke vurderet");
  }

  @Test
  void withoutScriptTheWholePageIsSentAtOnce(Windows windows) {
    var mads = windows.narrowWithoutScript();
    var cast = newcomers.arrive(mads);
    var id = basketry.asked(cast, basketry.workshop(3), 1);
    mads.open("/erklaeringer/" + id + "/selvvurdering").isOn("SelfRatingPage");
    mads.answerGoals(1).press("Gem og gå tilbage").isOn("DeclarationPage");
    assertThat(mads.says()).contains("Du har vurderet 3 af 3 mål");
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
