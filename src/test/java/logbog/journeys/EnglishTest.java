package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import logbog.Story;
import logbog.mail.Letters;
import org.junit.jupiter.api.Test;

/** A reader of English, who changes the language once and meets no Danish text from then on. */
@JourneyTest
record EnglishTest(Story story, Letters letters) {

  private static final Danish DANISH = new Danish();

  @Test
  void anApprenticeMeetsNoDanish(Windows windows) {
    var email = "mary-" + UUID.randomUUID() + "@demo.example";
    var window = windows.desk().open("/").isOn("FrontPage");
    assertThat(DANISH.leftOn(window.page())).contains("Skole og lærested", "Gå til indhold");
    reads(window.follow("English"), "FrontPage");
    reads(window.open("/login"), "LoginPage");
    reads(window.send(), "LoginPage");
    reads(window.open("/konto/opret"), "OpeningPage");
    reads(window.send(), "OpeningPage");
    window.put("#name", "Mary Holm").put("#email", email).put("#password", "timber-and-plane-26");
    window.pick("#programme", "Bygningssnedker").pick("#speciality", "Bygningssnedker");
    reads(window.send(), "NoticePage");
    letters.deliver();
    reads(window.open(letters.lastTo(email).link()), "ProofPage");
    reads(window.send(), "LoginPage");
    window.put("#email", email).put("#password", "timber-and-plane-26");
    reads(window.send(), "FrontPage");
    reads(window.open("/erklaeringer"), "DeclarationListPage");
    reads(window.open("/erklaeringer/ny"), "RequestPage");
    reads(window.send(), "RequestPage");
    window.check("#training-COMPANY").check("#kind-FINAL").put("#begun", "2025-08");
    window.put("#periodEnd", story.words().talkHeld().toString());
    window.put("#school", "Midtby Tekniske Skole").put("#contact1", "birgit@midtby.example");
    window
        .put("#trainer1", "boss-" + email)
        .put("#cvr", "13748136")
        .put("#workplaceName", "Nordlys");
    reads(window.send(), "DeclarationPage");
    reads(window.open("/erklaeringer"), "DeclarationListPage");
    reads(window.open("/profil"), "ProfilePage");
    reads(window.open("/laerepladsprojekt"), "ProjectListPage");
    reads(window.open("/tilgaengelighed"), "AccessibilityPage");
    reads(window.open("/findes-ikke"), "ErrorPage");
  }

  @Test
  void aTrainerAndASchoolMeetNoDanish(Windows windows) {
    var cast = story.cast();
    story.signed(cast, story.asked(cast, 1));
    var id = story.asked(cast, 2);
    var link = story.karens(cast, id).path();
    var window = windows.phone();
    reads(window.open(link + "?lang=en"), "InvitationPage");
    reads(window.send(), "InvitationPage");
    reads(window.open(link + "/videregivelse"), "InvitationHandOnPage");
    window.open(link).put("#name", "Karen Lund");
    reads(window.send(), "FillingPage");
    reads(window.leave("#answers button.button-primary"), "SummaryPage");
    reads(window.send(), "SummaryPage");
    story.signed(cast, id);
    reads(window.open(link), "ReceiptPage");
    reads(window.open("/e/" + "Z".repeat(43)), "DeadLinkPage");

    reads(window.open("/home/otplogin"), "CodeRequestPage");
    window.put("#email", cast.birgit());
    reads(window.send(), "CodeEntryPage");
    reads(window.send(), "CodeEntryPage");
    letters.deliver();
    window.put("#code", letters.lastTo(cast.birgit()).code());
    reads(window.send(), "HomePage");
    reads(window.open("/home/erklaeringer/" + id), "OfficePage");
  }

  private static void reads(Window window, String page) {
    window.isOn(page);
    assertThat(window.page().locator("html").getAttribute("lang")).isEqualTo("en");
    assertThat(DANISH.leftOn(window.page())).as("Danish on %s", page).isEmpty();
  }
}
