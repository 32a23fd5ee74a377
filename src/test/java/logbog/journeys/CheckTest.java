package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import logbog.Story;
import logbog.declarations.Declarations;
import logbog.declarations.Hallmark;
import logbog.declarations.Invitations;
import org.junit.jupiter.api.Test;

/** Somebody with a declaration's paper in hand, who is nobody here. */
@JourneyTest
record CheckTest(Story story, Declarations declarations, Invitations invitations) {

  @Test
  void aPaperIsCheckedOnAPhone(Windows windows) {
    var mark = signed(false);
    var window = windows.phone().open("/").isOn("FrontPage");
    window.follow("Kontrollér en udskrevet erklæring").sees("CheckPage");
    window.type("Kontrolkode", "12-34").press("Kontrollér").sees("CheckPage", "malformed");
    window.type("Kontrolkode", mark.code().receipt() + "-7KQ2-9XMB-4TRD-W8EH").press("Kontrollér");
    window.sees("CheckPage", "unknown");
    window.type("Kontrolkode", mark.code().written().toLowerCase(java.util.Locale.ROOT));
    window.press("Kontrollér").sees("CheckedPage", "stands");
    assertThat(window.says()).contains("Erklæringen gælder", "Nordlys Møbler", mark.hashInGroups());
    window.follow("English").isOn("CheckedPage");
    assertThat(new Danish().leftOn(window.page())).isEmpty();
    assertThat(window.says()).contains("The declaration holds");
    window.follow("Check another code").isOn("CheckPage");
    assertThat(new Danish().leftOn(window.page())).isEmpty();
  }

  @Test
  void withoutScriptADisputedPaperSaysSo(Windows windows) {
    var window = windows.narrowWithoutScript().open("/kontrol").sees("CheckPage", "noscript");
    window.type("Kontrolkode", signed(true).code().written()).press("Kontrollér");
    window.sees("CheckedPage", "disputed");
    assertThat(window.says()).contains("Erklæringen er bestridt");
  }

  private Hallmark signed(boolean disputed) {
    var cast = story.cast();
    var id = story.asked(cast);
    var token = story.signed(cast, id);
    if (disputed) {
      invitations.dispute(token);
    }
    return Objects.requireNonNull(declarations.fileOf(cast.mads(), id).hallmark());
  }
}
