package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import logbog.TestClock;
import logbog.approvals.Approved;
import logbog.approvals.Asks;
import logbog.approvals.Ending;
import logbog.approvals.Tasks;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;

/** From a supervisor who is not there, through request and approval, to the ring. */
@JourneyTest
record CompetenceTest(
    Clinic clinic,
    Postings postings,
    Approved approved,
    Asks asks,
    Tasks tasks,
    Passes passes,
    TestClock clock) {

  @Test
  void aCompetenceFromTheWishForASupervisorToTheRing(Windows windows) {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var list = "/logbog/laeger/" + cast.freja().id() + "/kompetencer";
    var freja = passes.admit(windows.phone(), cast.freja());
    freja.follow("Mine kompetencer").sees("CompetencesPage", "empty");
    assertThat(freja.says()).contains("0 af 16 er godkendt", "Bed om godkendelse");
    freja.leave(".lb-cards h3 a").sees("CompetencePage").follow("Står din vejleder ikke");
    freja.sees("WishPage").press("Send til afdelingens UAO").sees("WishPage", "rejected");
    var vera = "Vera " + System.nanoTime();
    var email = "vera-" + System.nanoTime() + "@laege.example";
    freja.put("#name", vera).put("#email", email).press("Send til afdelingens UAO");
    freja.sees("CompetencePage", "wished");

    var karen = passes.admit(windows.desk(), cast.karen());
    karen.follow("Ønsker om vejledere").sees("WishListPage").follow(vera).sees("DeskPage");
    karen.put("#until", "2020-01-01").press("Opret vejlederen").sees("DeskPage", "rejected");
    karen.put("#mobile", "29%06d".formatted(System.nanoTime() % 1_000_000));
    karen.put("#until", postings.today().plusMonths(3).toString()).press("Opret vejlederen");
    assertThat(karen.sees("DeskPage", "created").says()).contains(vera + " er bedt om at");
    karen.follow("Ønsker om vejledere").sees("WishListPage", "empty");
    var ask = asks.openOf(cast.freja().id()).getFirst();
    assertThat(ask.to().name()).isEqualTo(vera);

    freja.open(list + "/" + ask.subject().id()).isOn("CompetencePage");
    freja.page().locator("details summary").first().click();
    freja.press("Send til bekræftelse").sees("CompetencePage", "rejected");
    freja.page().locator("#method").selectOption(method(freja));
    freja.put("#on", postings.today().toString());
    freja.page().locator("#assessor").selectOption(cast.henrik().id().toString());
    freja.press("Send til bekræftelse").isOn("CompetencePage");
    var henrik = passes.admit(windows.phone(), cast.henrik());
    henrik.follow("Vurderinger til bekræftelse").sees("AssessorPage");
    henrik.page().locator("details summary").first().click();
    henrik.press("Send svaret til lægen").sees("AssessorPage", "rejected");
    henrik.press("Bekræft").sees("AssessorPage", "empty");

    for (int code = 2; code < 10; code++) {
      approved.standing(cast.karen(), post, approved.competence(post, "" + code));
    }
    var sent = approved.ask(cast.freja(), post, "10", cast.lise());
    tasks.open(cast.lise(), sent);
    tasks.answer(cast.lise(), sent, Ending.SENT_BACK, "Skriv, hvad du gjorde.", null);
    karen.open(list + "/" + ask.subject().id()).sees("CompetencePage", "approving");
    assertThat(karen.says()).contains("Der mangler vurderinger", "1 af");
    karen.put("#note", "Set på vagten.").press("Godkend 1 for Freja Holm");
    karen.sees("CompetencePage", "pending");
    clock.moveBy(Duration.ofSeconds(31));
    freja.open(list).sees("CompetencesPage", "ring");
    assertThat(freja.says()).contains("9 af 16 er godkendt", "1 sendt tilbage", "Skriv, hvad du");
    karen.open(list + "?efter=tilstand").sees("CompetencesPage", "by-turn");
    karen.follow("English").isOn("CompetencesPage");
    assertThat(karen.says()).contains("9 of 16 approved");
  }

  @Test
  void timeAndGoalsOfAnElement(Windows windows) {
    var cast = clinic.cast();
    var post = postings.jonas(cast);
    var list = "/logbog/laeger/" + cast.jonas().id() + "/attestationer";
    var jonas = passes.admit(windows.phone(), cast.jonas());
    jonas.follow("Mine attestationer").sees("AttestationsPage", "early");
    assertThat(jonas.says()).contains("Kan attesteres fra", "mangler at blive godkendt");
    var day = post.elements().getFirst().to().minusMonths(1);
    clock.moveTo(day.atTime(10, 0).atZone(Shell.DENMARK).toInstant());
    var grete = passes.admit(windows.desk(), cast.grete());
    grete.open(list).sees("AttestationsPage", "attesting").press("Attestér tiden");
    grete.sees("AttestationsPage", "pending");
    grete.follow("English").isOn("AttestationsPage");
    assertThat(new Danish().leftOn(grete.page())).isEmpty();
  }

  private static String method(Window window) {
    var options = window.page().locator("#method option").all();
    return Objects.requireNonNull(options.get(1).getAttribute("value"));
  }
}
