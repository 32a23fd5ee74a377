package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import logbog.mail.Letters;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;

/**
 * The whole way as its people walk it: a newcomer opens an account and asks, the trainer fills the
 * sheet on a phone, the apprentice and the school find it.
 */
@JourneyTest
record MainJobTest(Letters letters, Clock clock) {

  @Test
  void aDeclarationFromRequestToSchool(Windows windows) {
    var n = UUID.randomUUID().toString().substring(0, 8);
    var mads = "mads-" + n + "@demo.example";
    var karen = "karen-" + n + "@nordlys.example";
    var birgit = "birgit-" + n + "@midtby.example";

    var apprentice = windows.phone();
    openAccount(apprentice, mads);
    ask(apprentice, karen, birgit);
    letters.deliver();

    fillAndSend(windows.phone(), letters.lastTo(karen).link());
    letters.deliver();

    apprentice.open(letters.lastTo(mads).link()).sees("DeclarationPage", "signed");
    assertThat(apprentice.says()).contains("Udfyldt", "Karen Lund");

    var school = windows.desk();
    signInWithCode(school, birgit, letters.lastTo(birgit).link());
    school.sees("OfficePage", "signed");
    assertThat(school.says()).contains("Mads Holm", "Mere tid til tegninger");
    school.open("/home").sees("HomePage");
    assertThat(school.says()).contains("Mads Holm", "Læst af skolen");

    apprentice.open("/erklaeringer").sees("DeclarationListPage");
    apprentice.follow("Din udvikling").sees("DevelopmentPage").open("/erklaeringer");
    assertThat(apprentice.says()).contains("Læst af skolen");
  }

  private void openAccount(Window window, String email) {
    window.open("/").sees("FrontPage");
    window.follow("Opret konto").isOn("OpeningPage");
    window.press("Opret konto").sees("OpeningPage", "rejected");
    window.type("Navn", "Mads Holm").type("E-mail", email);
    window.pick("#programme", "Møbelsnedker og orgelbygger").pick("#speciality", "Møbelsnedker");
    window.type("Adgangskode", "fyrretræ-og-høvl-26").press("Opret konto").sees("NoticePage");
    letters.deliver();
    window.open(letters.lastTo(email).link()).sees("ProofPage").send().sees("LoginPage", "proven");
    window.type("E-mail", email).type("Adgangskode", "fyrretræ-og-høvl-26").press("Log ind");
    window.sees("FrontPage", "doors");
    assertThat(window.says())
        .contains("Opret erklæring", "Se erklæringer", "Profil", "Lærepladsprojekt");
  }

  private void ask(Window window, String karen, String birgit) {
    window.open("/erklaeringer").sees("DeclarationListPage", "empty").follow("Opret erklæring");
    window.isOn("RequestPage").press("Opret erklæring").sees("RequestPage", "rejected");
    window.tick("Virksomhed").tick("Almindelig");
    window.put("#begun", today().minusMonths(14).toString().substring(0, 7));
    window.put("#periodEnd", today().plusWeeks(2).toString()).pick("#mainCourse", "2");
    window.put("#school", "Midtby Tekniske Skole").put("#className", "MS24-2");
    window.put("#contact1", birgit).put("#trainer1", karen);
    window.put("#cvr", "13748136").put("#workplaceName", "Nordlys Møbler ApS");
    window.press("Opret erklæring").sees("DeclarationPage", "sent");
    assertThat(window.says()).contains("Sendt", karen);
  }

  private void fillAndSend(Window window, String link) {
    window.open(link).sees("InvitationPage").type("Dit navn", "Karen Lund").press("Åbn skemaet");
    window.isOn("FillingPage").answerGoals(2);
    window.put("[name=workAreas]", "Maskinværksted og montage").tick("Delvist").tick("Ja, nemlig");
    window.put("[name=specialNeeds]", "Mere tid til tegninger").tick("Samtalen er holdt");
    window.put("[name=talkHeld]", today().toString()).sees("FillingPage");
    window.press("Gem og se opsummering").sees("SummaryPage");
    window.press("Send erklæringen til skolen").sees("ReceiptPage");
  }

  private void signInWithCode(Window window, String email, String notice) {
    window.open(notice).sees("CodeRequestPage").type("E-mail", email).press("Send kode");
    letters.deliver();
    window.sees("CodeEntryPage").type("Engangskode", letters.lastTo(email).code()).send();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
