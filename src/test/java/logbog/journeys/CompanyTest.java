package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import logbog.Story;
import logbog.mail.Letters;
import org.junit.jupiter.api.Test;

/** A small firm: a trainer signs in, sees what waits, opens a sheet, and hands over on leaving. */
@JourneyTest
record CompanyTest(Story story, Letters letters) {

  @Test
  void aTrainerFindsWhatWaitsAndHandsOverOnLeaving(Windows windows) {
    var cast = story.cast();
    story.signed(cast, story.asked(cast, 1));
    story.asked(cast, 2);
    var window = windows.phone().open("/home").isOn("CodeRequestPage");
    window.type("E-mail", cast.karen()).press("Send kode").isOn("CodeEntryPage");
    letters.deliver();
    window.type("Engangskode", letters.lastTo(cast.karen()).code()).press("Log ind");
    window.sees("HomePage", "company");
    assertThat(window.says()).contains("Venter på dig", "Perioden slutter om");
    window.press("Åbn arket").isOn("InvitationPage");
    window.type("navn", "Karen Lund").send().isOn("FillingPage");
    window.open("/home").follow("Jeres lærlinge, og hvem der overtager").sees("CompanyPage");
    window.follow("Hvem overtager, når du holder op?").sees("TakeoverPage");
    window.press("Giv til kollegaen").sees("TakeoverPage", "rejected");
    window.type("Dit navn", "Karen Lund").type("Kollegaens navn", "Nina Ny");
    window.type("Kollegaens e-mail", "nina-" + cast.karen()).press("Giv til kollegaen");
    window.sees("CompanyPage", "handed-over");
    assertThat(window.says()).contains("Nina Ny", "Intet venter");
    window.press("Jeg er her stadig").isOn("CompanyPage");
    assertThat(window.says()).doesNotContain("Nina Ny");
  }

  @Test
  void withoutScriptAtADeskTheSameIsThere(Windows windows) {
    var cast = story.cast();
    story.asked(cast, 2);
    var window = windows.narrowWithoutScript().open("/home/laerested").isOn("CodeRequestPage");
    window.type("E-mail", cast.karen()).press("Send kode").isOn("CodeEntryPage");
    letters.deliver();
    window.type("Engangskode", letters.lastTo(cast.karen()).code()).press("Log ind");
    window.isOn("CompanyPage");
    window.follow("English").isOn("CompanyPage");
    assertThat(new Danish().leftOn(window.page())).isEmpty();
    window.press("Open the sheet").isOn("InvitationPage");
  }
}
