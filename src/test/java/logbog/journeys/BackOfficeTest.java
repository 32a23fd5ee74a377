package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import logbog.Story;
import logbog.mail.Letters;
import org.junit.jupiter.api.Test;

/** The school's office: in by a code, and through its list to one declaration and its print. */
@JourneyTest
record BackOfficeTest(Story story, Letters letters) {

  @Test
  void onAPhoneTheSchoolSignsInAndFindsADeclaration(Windows windows) {
    var cast = story.cast();
    story.signed(cast, story.asked(cast));
    story.asked(cast, 2);
    var window = windows.phone().open("/home").isOn("CodeRequestPage");
    window.press("Send kode").sees("CodeRequestPage", "rejected");
    var code = askForACode(window, cast.birgit());
    window.type("Engangskode", code.equals("0000") ? "0001" : "0000").press("Log ind");
    window.sees("CodeEntryPage", "wrong").type("Engangskode", code).press("Log ind");
    window.sees("HomePage", "list");
    assertThat(lines(window)).isEqualTo(2);
    unfold(window).sees("HomePage", "unfolded").pick("#status", "Udfyldt").press("Vis");
    assertThat(lines(window.sees("HomePage", "filtered"))).isEqualTo(1);
    assertThat(window.says()).contains("Status: Udfyldt");
    window.follow("English").isOn("HomePage");
    assertThat(lines(window)).isEqualTo(1);
    window.follow("Dansk").isOn("HomePage");
    window.open("/home").type("Lærling, lærested eller speciale", "Nordlys").press("Vis");
    assertThat(lines(window.isOn("HomePage"))).isEqualTo(2);
    unfold(window).type("Hold", "Findes ikke").press("Vis").sees("HomePage", "none");
    assertThat(window.says()).contains("Ingen erklæringer passer til det, du søger.");
    window.follow("Vis alle erklæringer").isOn("HomePage").follow("Mads Holm").sees("OfficePage");
  }

  @Test
  void atADeskTheSchoolReadsAndPrintsADeclaration(Windows windows) {
    var cast = story.cast();
    var id = story.asked(cast);
    story.signed(cast, id);
    var window = windows.desk().open("/home/erklaeringer/" + id).isOn("CodeRequestPage");
    window.type("Engangskode", askForACode(window, cast.birgit())).press("Log ind");
    window.sees("OfficePage", "signed").press("Send til lærestedet").sees("OfficePage", "rejected");
    window.open("/home/erklaeringer/" + id).isOn("OfficePage");
    var page = window.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(794, 1123);
    window.picture("OfficePage-print");
    assertThat(page.locator("header a, main button, main .lb-screen-only").all())
        .noneMatch(left -> left.isVisible() && !left.innerText().equals("Logbog"));
    assertThat(window.says()).contains("Underskrift", "Karen Lund", "Kvitteringsnummer");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    page.setViewportSize(1280, 900);
    window.follow("Alle erklæringer").sees("HomePage", "read");
    assertThat(window.says()).contains("Læst af skolen");
  }

  @Test
  void onAPhoneTheSchoolLooksAtAnApprentice(Windows windows) {
    var cast = story.cast();
    story.signed(cast, story.asked(cast, 1));
    story.signed(cast, story.asked(cast, 2));
    story.asked(cast, 3);
    letters.deliver();
    var window = windows.phone().open("/home").isOn("CodeRequestPage");
    window.type("Engangskode", askForACode(window, cast.birgit())).press("Log ind");
    window.isOn("HomePage").follow("Lærlinge").sees("ApprenticeListPage");
    assertThat(lines(window)).isEqualTo(1);
    unfold(window).pick("#status", "Udfyldt").press("Vis").sees("ApprenticeListPage", "none");
    window.follow("Fjern filtre").isOn("ApprenticeListPage").follow("Mads Holm").sees("PersonPage");
    assertThat(window.says()).contains("1 → 1", "Link til at udfylde", cast.karen());
    var desk = windows.desk().open("/home/laerlinge").isOn("CodeRequestPage");
    desk.type("Engangskode", askForACode(desk, cast.karen())).press("Log ind");
    desk.sees("ApprenticeListPage").follow("Mads Holm").sees("PersonPage");
    var page = desk.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(794, 1123);
    desk.picture("PersonPage-print");
    assertThat(page.locator("header a, main button, main .lb-screen-only").all())
        .noneMatch(left -> left.isVisible() && !left.innerText().equals("Logbog"));
  }

  private String askForACode(Window window, String email) {
    window.type("E-mail", email).press("Send kode").isOn("CodeEntryPage");
    letters.deliver();
    return letters.lastTo(email).code();
  }

  private static Window unfold(Window window) {
    window.page().locator("summary").first().click();
    return window;
  }

  private static int lines(Window window) {
    return window.page().locator("tbody tr").count();
  }
}
