package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import logbog.mail.Letters;
import logbog.summons.Secretariat;
import logbog.summons.Summoning;
import logbog.tables.Cell;
import logbog.tables.Table;
import org.junit.jupiter.api.Test;

/** A class is summoned from a spreadsheet, and an apprentice without an account asks. */
@JourneyTest
record SummonsTest(Letters letters, Secretariat secretariat, Summoning summoning) {

  @Test
  void aClassIsSummonedFromASpreadsheetAndAnApprenticeAsks(Windows windows) {
    var desk = secretariat.one();
    var n = desk.institutionNo();
    var window = signIn(windows.desk(), desk.birgit().address());
    window.open("/home/indkaldelser").sees("SummonsListPage", "empty").follow("Ny indkaldelse");
    window.sees("SummonsFormPage").choose("#file", "hold.xlsx", spreadsheet(n));
    window.press("Læs regnearket").sees("SummonsFormPage", "read");
    assertThat(window.says()).contains("En linje skal rettes");
    window.put("#fix-0", "Freja Ågård <freja-" + n + "@x.example>");
    window.press("Se det igennem").sees("SummonsFormPage", "rejected");
    fill(window, desk).press("Se det igennem").sees("SummonsReviewPage");
    assertThat(window.says())
        .contains("Kære ", "Send til 3 lærlinge", "Din oplæringsperiode slutter");
    window.press("Ret noget").isOn("SummonsFormPage").press("Se det igennem");
    window.isOn("SummonsReviewPage").press("Send til 3 lærlinge").sees("SummonsPage", "written");
    summoning.post();
    letters.deliver();
    window.open(window.page().url()).sees("SummonsPage", "sent");
    assertThat(window.says()).contains("3 indkaldt", "3 uden konto", "Sendt ");
    var phone = windows.phone();
    arrive(phone, "jonas-" + n + "@x.example");
    phone.open("/").sees("FrontPage", "summoned").follow("Se indkaldelsen").isOn("CalledPage");
    ask(phone, n);
    window.open(window.page().url()).isOn("SummonsPage");
    assertThat(window.says()).contains("1 har bedt om erklæringen");
  }

  @Test
  void onAPhoneASummonsIsChangedAddedToAndCalledOff(Windows windows) {
    var desk = secretariat.one();
    var n = desk.institutionNo();
    var window = signIn(windows.phone(), desk.birgit().address());
    window.open("/home/indkaldelser/ny").sees("SummonsFormPage");
    window.put("#list", "Jonas Øster <jonas-" + n + "@x.example>; Ida Lund");
    fill(window, desk).press("Se det igennem").sees("SummonsFormPage", "broken");
    window.put("#fix-0", "").press("Se det igennem").sees("SummonsReviewPage");
    window.press("Send til 1 lærling").sees("SummonsPage");
    window.follow("Tilføj lærlinge").sees("AdditionPage").press("Indkald dem også");
    window.sees("AdditionPage", "rejected").put("#list", "Ida Lund, ida-" + n + "@x.example");
    window.press("Indkald dem også").isOn("SummonsPage").follow("Ret indkaldelsen");
    window.sees("SummonsFormPage", "change").put("#className", "MS24-9").press("Gem");
    assertThat(window.isOn("SummonsPage").says()).contains("MS24-9", "Ida Lund");
    window
        .page()
        .locator(
            "summary",
            new com.microsoft.playwright.Page.LocatorOptions().setHasText("Aflys indkaldelsen"))
        .click();
    window.press("Aflys for 2").sees("SummonsPage", "cancelled");
    window.open("/home/indkaldelser").sees("SummonsListPage");
  }

  @Test
  void withOneTapAnApprenticeWhoHasAskedBeforeAsksAgain(Windows windows) {
    var desk = secretariat.one();
    var n = desk.institutionNo();
    summoning.summon(desk, "Jonas Øster", "jonas-" + n + "@x.example", 2);
    summoning.post();
    var window = windows.phone();
    arrive(window, "jonas-" + n + "@x.example");
    ask(window, n);
    var next = summoning.summon(desk, "Jonas Øster", "jonas-" + n + "@x.example", 3);
    summoning.post();
    letters.deliver();
    window.open(letters.lastTo("jonas-" + n + "@x.example").link()).sees("CalledPage", "ready");
    assertThat(next).isNotNull();
    window.press("Send til karen-" + n + "@nordlys.example").isOn("DeclarationPage");
    assertThat(window.says()).contains("karen-" + n + "@nordlys.example");
    var desktop = windows.desk();
    window.open("/").isOn("FrontPage");
    assertThat(window.says()).doesNotContain("Du er indkaldt");
    signIn(desktop, desk.birgit().address()).open("/home/indkaldelser").sees("SummonsListPage");
  }

  private void arrive(Window phone, String email) {
    letters.deliver();
    phone.open(letters.lastTo(email).link()).sees("WelcomePage");
    phone.press("Gem, og gå videre").sees("WelcomePage", "rejected");
    phone.put("#password", "blomkål-tordenvejr-7");
    phone.pick("#programme", "Møbelsnedker og orgelbygger").pick("#speciality", "Møbelsnedker");
    phone.press("Gem, og gå videre").sees("CalledPage", "missing");
  }

  private static void ask(Window phone, String n) {
    phone.press("Skriv det, der mangler").sees("RequestPage", "summoned");
    phone.put("#begun", "2025-08").put("#trainer1", "karen-" + n + "@nordlys.example");
    phone.put("#cvr", "13748136").put("#workplaceName", "Nordlys Møbler ApS");
    phone.press("Opret erklæring").isOn("DeclarationPage");
  }

  private static Window fill(Window window, Secretariat.Desk desk) {
    window.put("#className", "MS24-2").pick("#mainCourse", "2");
    return window
        .put("#periodEnd", desk.end().toString())
        .put("#schoolStart", desk.end().plusDays(2).toString());
  }

  private Window signIn(Window window, String address) {
    window.open("/home").isOn("CodeRequestPage");
    window.type("E-mail", address).press("Send kode").isOn("CodeEntryPage");
    letters.deliver();
    window.type("Engangskode", letters.lastTo(address).code()).press("Log ind");
    return window.isOn("HomePage");
  }

  private static byte[] spreadsheet(String n) {
    return new Table(
            "Hold",
            List.of("Hold", "Fornavn", "Efternavn", "E-mail"),
            List.of(
                row("Jonas", "Øster", "jonas-" + n + "@x.example"),
                row("Ida", "Lund", "ida-" + n + "@x.example"),
                row("Freja", "Ågård", "freja-" + n + "@")))
        .xlsx();
  }

  private static List<Cell> row(String first, String last, String address) {
    return List.of(Cell.of("MS24-2"), Cell.of(first), Cell.of(last), Cell.of(address));
  }
}
