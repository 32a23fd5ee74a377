package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import logbog.Story;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;

/** The trainer's whole way on the narrowest phone, in a browser that runs no script. */
@JourneyTest
record WithoutScriptTest(Story story, Clock clock) {

  @Test
  void theSheetIsFilledAndSentWithoutScript(Windows windows) {
    var cast = story.cast();
    var link = story.karens(cast, story.asked(cast)).path();
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK).toString();
    var window = windows.narrowWithoutScript();
    window
        .open(link)
        .isOn("InvitationPage")
        .press("Åbn skemaet")
        .sees("InvitationPage", "rejected");
    window.type("Dit navn", "Karen Lund").press("Åbn skemaet").sees("FillingPage", "blank");
    window.press("Gem og se opsummering").sees("SummaryPage", "gaps");
    window.press("Send erklæringen").sees("SummaryPage", "refused");
    assertThat(window.says()).contains("Erklæringen er ikke sendt");
    window.follow("Tilbage til skemaet").isOn("FillingPage").answerGoals(1);
    window.put("[name=workAreas]", "Montage").tick("Delvist").tick("Ja, nemlig");
    window.tick("Samtalen er holdt").put("[name=specialNeeds]", "Mere lys");
    window.page().locator("[name=needs][value=none]").check();
    window.press("Gem og se opsummering").sees("FillingPage", "rejected");
    assertThat(window.says()).contains("Særlige behov: Du har valgt Ingen");
    window.put("[name=specialNeeds]", "").put("[name=talkHeld]", today);
    window.press("Gem og se opsummering").sees("SummaryPage");
    window.press("Send erklæringen").sees("ReceiptPage");
    assertThat(window.says()).contains("Karen Lund sendte den");
  }
}
