package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import logbog.Story;
import logbog.mail.Letters;
import org.junit.jupiter.api.Test;

/** What a request needs of a firm: asked for by mail, or shared by the firm's own link. */
@JourneyTest
record WorkplaceTest(Story story, Letters letters) {

  private static final String PASSWORD = "fyrretræ-og-høvl-26";

  @Test
  void anApprenticeAsksTheFirmAndTheAnswerStandsInTheRequest(Windows windows) {
    var n = UUID.randomUUID().toString().substring(0, 8);
    var mads = "mads-" + n + "@demo.example";
    var karen = "karen-" + n + "@nordlys.example";
    var apprentice = signedIn(windows.phone(), mads);
    apprentice.open("/erklaeringer/ny").isOn("RequestPage").type("Hold", "MS24-2");
    apprentice.press("Spørg dit lærested").sees("AskPage");
    apprentice.press("Spørg dem").sees("AskPage", "rejected");
    apprentice.type("En e-mailadresse", karen).press("Spørg dem").sees("AskPage", "asked");
    letters.deliver();
    var firm = windows.narrowWithoutScript().open(letters.lastTo(karen).link());
    firm.sees("AnswerPage").press("Send til Mads Holm").sees("AnswerPage", "rejected");
    firm.type("Dit navn", "Karen Lund").put("#cvr", "13748136");
    firm.put("#workplaceName", "Nordlys Møbler ApS").press("Send til Mads Holm");
    firm.sees("AnswerPage", "done");
    letters.deliver();
    apprentice.open(letters.lastTo(mads).link()).sees("RequestPage", "answered");
    assertThat(apprentice.page().inputValue("#cvr")).isEqualTo("13748136");
    assertThat(apprentice.page().inputValue("#trainer1")).isEqualTo(karen);
    assertThat(apprentice.page().inputValue("#className")).isEqualTo("MS24-2");
  }

  @Test
  void aFirmSharesALinkAndAnApprenticeUsesIt(Windows windows) {
    var cast = story.cast();
    story.asked(cast);
    var karen = windows.desk().open("/home/laerested/oplysninger").isOn("CodeRequestPage");
    karen.type("E-mail", cast.karen()).press("Send kode").isOn("CodeEntryPage");
    letters.deliver();
    karen.type("Engangskode", letters.lastTo(cast.karen()).code()).press("Log ind");
    karen.sees("SharingPage").put("#trainer1", "ingen").press("Lav link og kode");
    karen.sees("SharingPage", "rejected").put("#trainer1", cast.karen());
    karen.press("Lav link og kode").sees("SharingPage", "shared");
    var link = karen.page().locator(".w-link").first().innerText().strip();
    var stranger = windows.phone().open(link).sees("CardPage");
    assertThat(stranger.says()).contains("Nordlys Møbler").doesNotContain(cast.karen());
    var n = UUID.randomUUID().toString().substring(0, 8);
    var sofie = signedIn(windows.phone(), "sofie-" + n + "@demo.example");
    sofie.open(link).sees("CardPage", "apprentice");
    assertThat(sofie.says()).contains(cast.karen());
    sofie.press("Brug i min anmodning").isOn("RequestPage");
    assertThat(sofie.page().inputValue("#trainer1")).isEqualTo(cast.karen());
    karen.press("Tilbagekald linket").isOn("SharingPage");
    stranger.open(link).sees("CardPage", "revoked");
    stranger.follow("English").isOn("CardPage");
    assertThat(stranger.says()).contains("works no more");
  }

  private Window signedIn(Window window, String email) {
    window.open("/konto/opret").isOn("OpeningPage").type("Navn", "Mads Holm");
    window.type("E-mail", email).pick("#programme", "Møbelsnedker og orgelbygger");
    window.pick("#speciality", "Møbelsnedker").type("Adgangskode", PASSWORD);
    window.press("Opret konto").isOn("NoticePage");
    letters.deliver();
    window.open(letters.lastTo(email).link()).isOn("ProofPage").send().isOn("LoginPage");
    window.type("E-mail", email).type("Adgangskode", PASSWORD).press("Log ind");
    return window.isOn("FrontPage");
  }
}
