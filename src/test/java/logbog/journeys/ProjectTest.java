package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import logbog.documents.Photo;
import logbog.documents.SentFiles;
import logbog.mail.Letters;
import org.junit.jupiter.api.Test;

/** From the first day of a project to the school's reading of it (V16). */
@JourneyTest
record ProjectTest(Letters letters) {

  @Test
  void aProjectFromItsFirstDayToTheSchool(Windows windows) throws IOException {
    var n = UUID.randomUUID().toString().substring(0, 8);
    var mads = "mads-" + n + "@demo.example";
    var karen = "karen-" + n + "@nordlys.example";
    var birgit = "birgit-" + n + "@midtby.example";

    var window = windows.phone();
    openAccount(window, mads);
    begin(window);
    writeDays(window);
    window.press("Send til bekræftelse").sees("ProjectPage", "rejected");
    window.put("#trainer", karen).put("#contact1", birgit).press("Send til bekræftelse");
    letters.deliver();
    window.sees("ProjectPage", "sent");
    assertThat(window.says()).contains("Sendt til " + karen);

    confirm(windows.phone(), letters.lastTo(karen).link());
    letters.deliver();

    window.open(letters.lastTo(mads).link()).sees("ProjectPage", "confirmed");
    assertThat(window.says()).contains("Karen Lund", "Rene samlinger", "ikke læst endnu");

    var school = windows.desk();
    read(school, birgit);
    window.open("/laerepladsprojekt").follow("Stol i eg").isOn("ProjectPage");
    assertThat(window.says()).contains(birgit + " læst");
    window.press("Lav en ny version").sees("ProjectPage", "version");
    window.follow("English").isOn("ProjectPage");
    assertThat(new Danish().leftOn(window.page())).isEmpty();
  }

  @Test
  void withoutScriptTheTrainerPassesItOnAndADeadLinkSaysWhatToDo(Windows windows)
      throws IOException {
    var n = UUID.randomUUID().toString().substring(0, 8);
    var karen = "karen-" + n + "@nordlys.example";
    var poul = "poul-" + n + "@nordlys.example";
    var apprentice = windows.desk();
    openAccount(apprentice, "mads-" + n + "@demo.example");
    begin(apprentice);
    apprentice.put("#text", "Tegnede den op.").press("Gem dagen").sees("ProjectPage", "day");
    apprentice.put("#trainer", karen).put("#contact1", "birgit-" + n + "@midtby.example");
    apprentice.press("Send til bekræftelse").isOn("ProjectPage");
    letters.deliver();

    var window = windows.narrowWithoutScript().open(letters.lastTo(karen).link());
    window.sees("ConfirmationPage", "name").follow("Jeg er ikke den rette");
    window.sees("ProjectHandOnPage").press("Send projektet videre");
    window.sees("ProjectHandOnPage", "rejected").put("#address", poul);
    window.press("Send projektet videre").sees("DeadProjectLinkPage", "handed-on");
    window.open("/e/projekt/" + "Z".repeat(43)).sees("DeadProjectLinkPage", "unknown");
    letters.deliver();
    window.open(letters.lastTo(poul).link()).isOn("ConfirmationPage");
    window.put("#name", "Poul Krogh").press("Læs projektet").sees("ConfirmationPage", "reading");
    apprentice.open("/laerepladsprojekt").follow("Stol i eg").isOn("ProjectPage");
    apprentice.put("#text", "Savede den ud.").press("Gem dagen").isOn("ProjectPage");
    window.put("#comment", "Flot.").press("Bekræft, og send").sees("ConfirmationPage", "changed");
    assertThat(window.page().inputValue("#comment")).isEqualTo("Flot.");
    apprentice.press("Kald tilbage").isOn("ProjectPage");
    apprentice.press("Slet projektet").sees("ProjectListPage", "empty");
  }

  private static void begin(Window window) {
    window.open("/").isOn("FrontPage").follow("Lærepladsprojekt").sees("ProjectListPage", "new");
    window.follow("Begynd et projekt").sees("OutlinePage").put("#title", "");
    window.press("Begynd projektet").sees("OutlinePage", "rejected");
    window.put("#title", "Stol i eg til kantinen").put("#workplace", "Nordlys Møbler ApS");
    window.put("#description", "En stol som de tolv, der står der i forvejen.");
    window.press("Begynd projektet").sees("ProjectPage", "begun");
  }

  private static void writeDays(Window window) throws IOException {
    window.put("#text", "Høvlede og skar ud.").choose("#file", "x.jpg", new byte[] {1, 2, 3});
    window.press("Gem dagen").sees("ProjectPage", "file-refused");
    assertThat(window.page().inputValue("#text")).isEqualTo("Høvlede og skar ud.");
    window.choose("#file", "ben.jpg", Photo.jpeg(900, 600));
    window.put("#description", "Fire ben på høvlebænken").press("Gem dagen");
    window.isOn("ProjectPage").follow("Ret eller tilføj billeder").sees("EntryPage");
    window.choose("#file", "tegning.pdf", SentFiles.pdf()).press("Gem dagen");
    window
        .sees("EntryPage", "files")
        .follow("Tilbage til projektet")
        .sees("ProjectPage", "written");
    assertThat(window.says()).contains("Høvlede og skar ud.", "tegning.pdf");
  }

  private static void confirm(Window window, String link) {
    window.open(link).sees("ConfirmationPage", "name").press("Læs projektet");
    window.sees("ConfirmationPage", "rejected").put("#name", "Karen Lund");
    window.press("Læs projektet").sees("ConfirmationPage", "reading");
    window.put("#comment", "Rene samlinger.").press("Bekræft, og send");
    window.sees("ConfirmationPage", "confirmed");
  }

  private void read(Window window, String email) {
    window.open(letters.lastTo(email).link()).isOn("CodeRequestPage");
    window.type("E-mail", email).press("Send kode").isOn("CodeEntryPage");
    letters.deliver();
    window.type("Engangskode", letters.lastTo(email).code()).press("Log ind");
    window.sees("SharedProjectPage").follow("Alle lærepladsprojekter");
    window.sees("SharedProjectListPage");
    assertThat(window.says()).contains("Mads Holm: Stol i eg til kantinen");
  }

  private void openAccount(Window window, String email) {
    window.open("/konto/opret").isOn("OpeningPage").type("Navn", "Mads Holm");
    window.type("E-mail", email).pick("#programme", "Møbelsnedker og orgelbygger");
    window.pick("#speciality", "Møbelsnedker").type("Adgangskode", "fyrretræ-og-høvl-26");
    window.press("Opret konto").isOn("NoticePage");
    letters.deliver();
    window.open(letters.lastTo(email).link()).isOn("ProofPage").send().isOn("LoginPage");
    window.type("E-mail", email).type("Adgangskode", "fyrretræ-og-høvl-26").press("Log ind");
    window.isOn("FrontPage");
  }
}
