package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import logbog.TestClock;
import logbog.approvals.Approvals;
import logbog.approvals.Approved;
import logbog.documents.SentFiles;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.roles.Roles;
import org.junit.jupiter.api.Test;

/** From a doctor's request to an approval that is taken back, given anew and reset (M4). */
@JourneyTest
record ApprovalTest(
    Clinic clinic,
    Postings postings,
    Approved approved,
    Approvals approvals,
    Roles roles,
    Passes passes,
    TestClock clock) {

  @Test
  void aDoctorAsksAndTheEducationLeadApprovesWithOneThumb(Windows windows) throws Exception {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var freja = passes.admit(windows.phone(), cast.freja());
    freja.open("/logbog/anmodninger").sees("OwnAsksPage", "empty");
    freja.open(ask(post, "1")).sees("AskingPage").press("Send anmodningen");
    freja.sees("AskingPage", "rejected").tick("Karen Vinther");
    freja.put("#note", "To gange i nat.").choose("#file", "mini-cex.pdf", SentFiles.pdf());
    freja.press("Send anmodningen").sees("OwnAskPage", "sent").press("Kald tilbage");
    freja.sees("OwnAskPage", "recalled");
    askKaren(freja, post, "1");
    askKaren(freja, post, "2");
    freja.open("/logbog/anmodninger").sees("OwnAsksPage");

    var karen = passes.admit(windows.phone(), cast.karen());
    karen.open("/logbog/opgaver").sees("TasksPage").leave(".lb-tasks h2 a");
    karen.sees("TaskPage").tick("Send retur med en kommentar").press("Send svaret");
    karen.sees("TaskPage", "rejected").put("#comment", "Vis mig det én gang til.");
    assertThat(karen.press("Send svaret").isOn("TasksPage").says()).contains("Svaret er sendt");
    karen.press("Godkend");
    karen.sees("TasksPage", "pending");
    assertThat(karen.says()).contains("Lige godkendt", "Indtil da kan du fortryde");
    karen.press("Fortryd").isOn("TasksPage").leave(".lb-tasks h2 a");
    karen.isOn("TaskPage").open("/logbog/opgaver").sees("TasksPage", "opened");
    karen.press("Godkend de valgte").sees("TasksPage", "rejected");
    karen.check("input[name=ask]").press("Godkend de valgte").isOn("TasksPage");

    freja.open("/logbog/anmodninger").isOn("OwnAsksPage");
    assertThat(freja.says()).contains("Sendt retur", "Godkendt");
    clock.moveBy(Duration.ofSeconds(31));
    var given = approvals.of(cast.freja().id()).getLast();
    approvals.reset(cast.inger(), List.of(given.id()), UUID.randomUUID());
    freja.open("/logbog/laeger/" + cast.freja().id() + "/godkendelser/" + given.id());
    freja.sees("ApprovalPage");
    assertThat(freja.says()).contains("Nulstillet", "Inger Kjær", "Fortrudt");
  }

  @Test
  void withoutScriptWhatWaitsForOneWhoLeftIsSentOn(Windows windows) {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var id = approved.ask(cast.freja(), post, "1", cast.lise());
    roles.end(cast.karen(), cast.lise().active(), postings.today());
    var freja = passes.admit(windows.narrowWithoutScript(), cast.freja());
    freja.open("/logbog/anmodninger/" + id).isOn("OwnAskPage");
    assertThat(freja.says()).contains("Lise Thorup kan ikke længere svare");
    freja.tick("Karen Vinther").press("Send til en anden").isOn("OwnAskPage");
    var karen = passes.admit(windows.narrowWithoutScript(), cast.karen());
    karen.open("/logbog/opgaver").isOn("TasksPage").press("Godkend").isOn("TasksPage");
    karen.press("Fortryd").isOn("TasksPage");
    karen.open("/logbog/opgaver?lang=en").isOn("TasksPage");
    assertThat(new Danish().leftOn(karen.page())).isEmpty();
  }

  private void askKaren(Window freja, Post post, String code) {
    freja.open(ask(post, code)).isOn("AskingPage").tick("Karen Vinther");
    freja.press("Send anmodningen").isOn("OwnAskPage");
  }

  private String ask(Post post, String code) {
    return "/logbog/anmodninger/ny?forloeb=%s&slags=COMPETENCE&emne=%s"
        .formatted(post.id(), approved.competence(post, code).id());
  }
}
