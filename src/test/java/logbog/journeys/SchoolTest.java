package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import logbog.Story;
import logbog.mail.Letters;
import logbog.places.Campus;
import logbog.places.Campuses;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;

/**
 * A school's people: the owner invites a colleague and writes a mailbox down, the mailbox says yes,
 * an apprentice chooses it, the colleague reads, and the apprentice sees who did.
 */
@JourneyTest
record SchoolTest(Story story, Campuses campuses, Letters letters, Clock clock) {

  private static final String PASSWORD = "fyrretræ-og-høvl-26";

  @Test
  void aSchoolSetsItselfUpAndIsReadByName(Windows windows) {
    var campus = campuses.one();
    var ny = "ny-" + campus.no() + "@midtby.example";
    var shared = "snedkerne-" + campus.no() + "@midtby.example";
    var owner = windows.phone();
    signIn(owner, campus.owner()).sees("HomePage", "staff");
    owner.follow("Medarbejdere og skolens adresser").sees("SchoolPage", "owner");
    owner.press("Invitér").sees("SchoolPage", "rejected");
    owner.put("#name", "Nina Ny").put("#email", ny).press("Invitér").isOn("SchoolPage");
    assertThat(owner.says()).contains("Nina Ny");
    owner.page().locator("summary").nth(1).click();
    owner.sees("SchoolPage", "changing");
    owner.follow("Skolens adresser").sees("SchoolAddressesPage", "owner");
    owner.put("#email", "ikke en adresse").press("Tilføj og spørg adressen");
    owner.sees("SchoolAddressesPage", "rejected");
    owner.put("#email", shared).put("#note", "Snedkerne").press("Tilføj og spørg adressen");
    owner.sees("SchoolAddressesPage", "asked");
    assertThat(owner.says()).contains("Venter på svar");

    letters.deliver();
    var mailbox = windows.desk().open(letters.lastTo(shared).link());
    mailbox.sees("AddressLinkPage").press("Ja, den hører til").sees("AddressLinkPage", "unnamed");
    mailbox.put("#name", "Kim Kontor").press("Ja, den hører til").sees("AddressLinkPage", "proven");
    owner.open("/home/skoler/" + campus.no() + "/adresser").isOn("SchoolAddressesPage");
    assertThat(owner.says()).contains("Har sagt ja");

    var cast = story.cast();
    choosesFromTheList(windows, campus, shared);
    var listed = campuses.with(cast.birgit());
    var id = story.asked(cast);
    story.signed(cast, id);
    var colleague = windows.desk();
    signIn(colleague, listed.colleague()).isOn("HomePage").follow("Mads Holm").sees("OfficePage");
    colleague.open("/home/skoler/" + listed.no()).sees("SchoolPage", "colleague");
    var rektor = windows.phone();
    signIn(rektor, listed.owner()).isOn("HomePage").follow("Medarbejdere og skolens adresser");
    rektor.isOn("SchoolPage").follow("Hvem har åbnet hvad?").sees("SchoolReadingsPage");
    assertThat(rektor.says()).contains("Bo Holm", "Mads Holm", "Gennem " + cast.birgit());
    owner.open("/home/skoler/" + campus.no() + "/laesninger").sees("SchoolReadingsPage", "none");
  }

  @Test
  void aMailboxSaysNo(Windows windows) {
    var campus = campuses.one();
    var link = campuses.link(campuses.line(campus.school(), campus.shared()), 1);
    var mailbox = windows.phone().open(link.path()).isOn("AddressLinkPage");
    mailbox.press("Tag adressen af listen").sees("AddressLinkPage", "refused");
  }

  @Test
  void anApprenticeSeesWhoHasRead(Windows windows) {
    var account = account(windows.phone());
    account.open("/profil").isOn("ProfilePage").follow("Se hvem, hvornår og hvorfor");
    account.sees("ReadingsPage", "none");
    ask(windows, account, "birgit-" + UUID.randomUUID() + "@midtby.example");
  }

  private void ask(Windows windows, Window account, String birgit) {
    account.open("/erklaeringer/ny").isOn("RequestPage").tick("Virksomhed").tick("Almindelig");
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    account.put("#begun", today.minusMonths(14).toString().substring(0, 7));
    account.put("#periodEnd", today.plusWeeks(2).toString()).pick("#mainCourse", "2");
    account.put("#school", "Midtby Tekniske Skole").put("#className", "MS24-2");
    account
        .put("#contact1", birgit)
        .put("#trainer1", "karen-" + UUID.randomUUID() + "@nordlys.example");
    account.put("#cvr", "13748136").put("#workplaceName", "Nordlys Møbler ApS");
    account.press("Opret erklæring").isOn("DeclarationPage");
    var campus = campuses.with(birgit);
    var colleague = signIn(windows.desk(), campus.colleague()).isOn("HomePage");
    colleague.follow("Liv Lund").isOn("OfficePage");
    account.open("/profil/laesninger").sees("ReadingsPage", "one");
    assertThat(account.says()).contains("Bo Holm, " + campus.school().name(), birgit);
  }

  private void choosesFromTheList(Windows windows, Campus campus, String shared) {
    var window = account(windows.phone());
    window.open("/erklaeringer/ny").isOn("RequestPage").put("#school", campus.school().name());
    window.page().locator("#school").blur();
    window.page().locator("#offered button[value='" + shared + "']").click();
    assertThat(window.page().locator("#contact1").inputValue()).isEqualTo(shared);
    window.put("#trainer1", "karen@gamil.com");
    window.waitFor(window.page().locator("#trainer1-meant"), "Mente du karen@gmail.com?");
    window.sees("RequestPage", "helped");
    window.page().getByText("Ja, ret den").click();
    assertThat(window.page().locator("#trainer1").inputValue()).isEqualTo("karen@gmail.com");
  }

  private Window account(Window window) {
    var email = "liv-" + UUID.randomUUID() + "@demo.example";
    window.open("/konto/opret").isOn("OpeningPage").type("Navn", "Liv Lund").type("E-mail", email);
    window.pick("#programme", "Møbelsnedker og orgelbygger").pick("#speciality", "Møbelsnedker");
    window.type("Adgangskode", PASSWORD).press("Opret konto").isOn("NoticePage");
    letters.deliver();
    window.open(letters.lastTo(email).link()).isOn("ProofPage").send().isOn("LoginPage");
    window.type("E-mail", email).type("Adgangskode", PASSWORD).press("Log ind");
    return window.isOn("FrontPage");
  }

  private Window signIn(Window window, String email) {
    window.open("/home").type("E-mail", email).press("Send kode").isOn("CodeEntryPage");
    letters.deliver();
    return window.type("Engangskode", letters.lastTo(email).code()).press("Log ind");
  }
}
