package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import logbog.Story;
import logbog.declarations.Answers;
import logbog.declarations.Invitations;
import logbog.declarations.Tokens;
import org.junit.jupiter.api.Test;

/** What happens to a trainer's open sheet: the network goes, a colleague signs, nothing is new. */
@JourneyTest
record SheetTest(Story story, Tokens tokens, Invitations invitations, Answers answers) {

  @Test
  void anAnswerGivenWithoutNetworkIsKeptAndSentWhenItReturns(Windows windows) {
    var cast = story.cast();
    var token = story.karens(cast, story.asked(cast));
    invitations.name(token, "Karen Lund");
    var window = windows.phone().open(token.path()).isOn("FillingPage");
    var saved = window.page().locator("#saved");
    window.page().context().setOffline(true);
    level(window, 0, 2).check();
    window.waitFor(saved, "Ikke gemt endnu – prøver igen");
    assertThat(invitations.by(token).draft().answered()).isZero();

    var questions = new ArrayList<String>();
    window.page().onDialog(question -> stay(question, questions));
    window.page().close(new Page.CloseOptions().setRunBeforeUnload(true));
    window.page().waitForCondition(() -> questions.contains("beforeunload"));
    assertThat(level(window, 0, 2).isChecked()).isTrue();

    window.page().context().setOffline(false);
    window.waitFor(saved, "Gemt ");
    assertThat(invitations.by(token).draft().answered()).isOne();
    window.page().reload();
    assertThat(level(window, 0, 2).isChecked()).isTrue();
  }

  @Test
  void whenAColleagueHasSignedTheOpenSheetSaysSoAndShowsTheReceipt(Windows windows) {
    var cast = story.cast();
    var id = story.asked(cast);
    var karens = story.answered(cast, id);
    var pouls = tokens.of(id, cast.poul());
    invitations.name(pouls, "Poul Krogh");
    var window = windows.phone().open(pouls.path()).sees("FillingPage", "shared");
    answers.complete(karens, true);
    level(window, 0, 2).check();
    window.sees("ReceiptPage", "colleague");
    assertThat(window.says())
        .contains("Karen Lund har sendt erklæringen", "Kvittering nummer")
        .contains("Et svar, du var i gang med imens, er ikke med.");
    assertThat(windows.phone().open(karens.path()).isOn("ReceiptPage").says())
        .doesNotContain("du var i gang med imens");
  }

  @Test
  void whatIsUnchangedIsAcceptedInOneTapAndCountedForTheSchool(Windows windows) {
    var cast = story.cast();
    story.signed(cast, story.asked(cast));
    var id = story.asked(cast, 2);
    var token = story.karens(cast, id);
    invitations.name(token, "Karen Lund");
    var goals = invitations.by(token).declaration().sheet().goals().size();
    var window = windows.phone().open(token.path()).sees("FillingPage", "second");
    window.page().locator("#stay summary").click();
    assertThat(window.page().locator("#stay section").count()).isEqualTo(4);
    assertThat(window.page().locator("#stay li").count()).isEqualTo(goals);
    window.press("Lad de " + goals + " stå uændret").isOn("FillingPage");
    assertThat(window.says()).contains(goals + " af " + goals);
    assertThat(invitations.by(token).draft().answered()).isEqualTo(goals);
    window
        .tick("Delvist")
        .tick("Samtalen er holdt")
        .page()
        .locator("[name=needs][value=none]")
        .check();
    window.page().locator("[name=talkHeld]").fill(story.words().talkHeld().toString());
    window.press("Gem og se opsummering").sees("SummaryPage", "unchanged");
    assertThat(window.says()).contains(goals + " af " + goals + " mål står uændret fra sidst");
    window.press("Send erklæringen").isOn("ReceiptPage");
    assertThat(window.says())
        .contains(goals + " af " + goals + " niveauer er accepteret som uændrede");
  }

  private static void stay(Dialog question, ArrayList<String> questions) {
    questions.add(question.type());
    question.dismiss();
  }

  private static Locator level(Window window, int goal, int level) {
    return window.page().locator("#goal-%d input[type=radio]".formatted(goal)).nth(level);
  }
}
