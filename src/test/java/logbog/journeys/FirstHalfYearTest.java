package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.stream.IntStream;
import logbog.TestClock;
import logbog.approvals.Approved;
import logbog.approvals.Tasks;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.posts.Posts;
import logbog.registers.RegisterFiles;
import logbog.roles.Clinic;
import logbog.roles.Roles;
import logbog.signin.Phone;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;

/**
 * A KBU doctor from the line in the registers' file to all 16 approved: one of them reset and
 * approved again, and the time attested when its month has come.
 */
@JourneyTest
record FirstHalfYearTest(
    Clinic clinic,
    Postings postings,
    People people,
    Roles roles,
    Posts posts,
    Approved approved,
    Tasks tasks,
    Letters letters,
    Passes passes,
    TestClock clock) {

  private static final String PASSWORD = "kittel-og-havregrød-8";

  @Test
  void fromTheFirstDayToAllSixteenApproved(Windows windows) {
    var cast = clinic.cast();
    var email = "asta-" + System.nanoTime() + "@laege.example";
    var office = passes.admit(windows.desk(), cast.inger()).open("/logbog/import");
    var file =
        RegisterFiles.beginning("Asta Dam", email, clinic.key(cast.medical()), postings.today());
    office.choose("#file", "nord.csv", file).press("Se, hvad filen betyder");
    office.isOn("ImportPreviewPage").press("Tag filen").isOn("ImportTakenPage");

    letters.deliver();
    var phone = arrive(windows.phone(), letters.lastTo(email).link());
    phone.follow("Mine kompetencer").isOn("CompetencesPage");
    assertThat(phone.says()).contains("0 af 16 er godkendt");
    phone.follow("Bed om godkendelse").isOn("AskingPage").tick("Karen Vinther");
    phone.press("Send anmodningen").isOn("OwnAskPage").follow("Tilbage til dine kompetencer");
    phone.isOn("CompetencesPage");

    var asta = viewer(email);
    var post = posts.of(asta.id()).getFirst();
    var karen = passes.admit(windows.phone(), cast.karen());
    IntStream.rangeClosed(2, 16)
        .mapToObj(code -> approved.ask(asta, post, "" + code, cast.karen()))
        .forEach(ask -> tasks.open(cast.karen(), ask));
    karen.open("/logbog/opgaver").isOn("TasksPage").leave(".lb-tasks h2 a");
    karen.isOn("TaskPage").follow("Alle opgaver").isOn("TasksPage");
    for (var box : karen.page().locator("input[name=ask]").all()) {
      box.check(force());
    }
    karen.press("Godkend de valgte").isOn("TasksPage");
    clock.moveBy(Duration.ofSeconds(31));
    phone.open(list(asta)).isOn("CompetencesPage");
    assertThat(phone.says()).contains("16 af 16 er godkendt");

    phone.follow("Attestationer").isOn("AttestationsPage");
    assertThat(phone.says()).contains("Kan attesteres fra");
    var element = post.elements().getFirst().id();
    phone.open(
        "/logbog/anmodninger/ny?forloeb=%s&slags=TIME&emne=%s".formatted(post.id(), element));
    assertThat(phone.isOn("AskingPage").says()).contains("Tiden kan tidligst attesteres");

    office.open("/logbog/laeger/" + asta.id() + "/nulstilling").isOn("ResetFormPage");
    office.page().locator("input[name=approval]").first().check(force());
    office.put("#from", "Karen Vinther").put("#on", postings.today().toString());
    office.put("#because", "Forkert læge").put("#words", "Nulstil den, tak.");
    office.press("Gem henvendelsen, og se, hvad der berøres").isOn("ResetPage");
    office.press("Nulstil de valgte, og giv besked").isOn("ResetPage");
    phone.open(list(asta)).isOn("CompetencesPage");
    assertThat(phone.says()).contains("15 af 16 er godkendt");
    phone.follow("Bed om godkendelse igen").isOn("AskingPage").tick("Karen Vinther");
    phone.press("Send anmodningen").isOn("OwnAskPage");
    karen.open("/logbog/opgaver").isOn("TasksPage").press("Godkend").isOn("TasksPage");
    clock.moveBy(Duration.ofSeconds(31));
    phone.open(list(asta)).isOn("CompetencesPage");
    assertThat(phone.says()).contains("16 af 16 er godkendt", "Nulstillet af Inger Kjær");
    attested(windows, cast.karen(), post);
  }

  private Window arrive(Window phone, String link) {
    phone.open(link).isOn("AccessPage").type("Din nye adgangskode", PASSWORD);
    phone.press("Gem adgangskode").isOn("AppPage");
    var shown = phone.page().locator(".lb-secret").innerText();
    phone.type("Kode fra appen", Phone.code(shown, clock.instant())).press("Brug denne app");
    return phone.isOn("RecoveryPage").check("#kept").press("Videre").isOn("ClinicianFrontPage");
  }

  private Viewer.Clinician viewer(String email) {
    var person = people.claiming(EmailAddress.of(email)).getFirst();
    var role = roles.currentOf(person.id()).getFirst().id();
    return new Viewer.Clinician(person.id(), person.name(), role);
  }

  private static String list(Viewer.Clinician doctor) {
    return "/logbog/laeger/" + doctor.id() + "/kompetencer";
  }

  /** The design system draws its own box over the browser's. */
  private static Locator.CheckOptions force() {
    return new Locator.CheckOptions().setForce(true);
  }

  private void attested(Windows windows, Viewer.Clinician karen, Post post) {
    var day = post.elements().getFirst().to().minusMonths(1);
    clock.moveTo(day.minusDays(1).atTime(10, 0).atZone(Shell.DENMARK).toInstant());
    var path = "/logbog/laeger/" + post.doctor() + "/attestationer";
    var desk = passes.admit(windows.desk(), karen).open(path).isOn("AttestationsPage");
    assertThat(desk.says()).doesNotContain("Attestér tiden");
    clock.moveTo(day.atTime(10, 0).atZone(Shell.DENMARK).toInstant());
    desk.open(path).isOn("AttestationsPage").press("Attestér tiden for Asta Dam");
    desk.isOn("AttestationsPage");
    assertThat(desk.says()).contains("Attesteret, kan fortrydes");
  }
}
