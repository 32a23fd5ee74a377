package logbog.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.approvals.Approvals;
import logbog.approvals.Approved;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.documents.Proof;
import logbog.documents.SentFiles;
import logbog.documents.Uploads;
import logbog.people.Identities;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Where credit is read (M7): the doctor's page, the region's list, and the printout. */
@ModuleTest
record CreditReadingTest(
    Clinic clinic,
    Postings postings,
    Approved approved,
    Approvals approvals,
    Deciding deciding,
    Uploads uploads,
    Identities identities,
    MockMvcTester http,
    TestClock clock) {

  private static final String NOTE = "To år på kirurgisk afdeling i Malmø";

  @Test
  void aNoteThatIsLinkedToNothingIsReadAllTheSame() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    decide(cast.inger(), post, credit(NOTE));
    assertThat(page(cast.freja(), "/logbog/laeger/" + post.doctor() + "/merit"))
        .hasStatusOk()
        .bodyText()
        .contains(NOTE, "ikke koblet til en kompetence");
  }

  @Test
  void theNotesStandAmongTheDoctorsNotesAndUnderTheCompetence() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var subject = subject(post, "1");
    decide(cast.inger(), post, credit(NOTE), subject);
    clock.moveBy(Duration.ofSeconds(31));
    var record = "/logbog/laeger/" + post.doctor();
    assertThat(page(cast.freja(), record + "/noter")).hasStatusOk().bodyText().contains(NOTE);
    assertThat(page(cast.freja(), record + "/kompetencer/" + subject.id()))
        .hasStatusOk()
        .bodyText()
        .contains(NOTE);
  }

  @Test
  void thePrintoutHasTheNotesAndNameAndNumberOnEverySheet() throws Exception {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    decide(cast.inger(), post, credit(NOTE), subject(post, "1"));
    clock.moveBy(Duration.ofSeconds(31));
    var path = "/logbog/laeger/" + post.doctor() + "/kompetencer/pdf";
    var masked = identities.masked(post.doctor());
    for (var reader : List.of(cast.freja(), cast.inger(), cast.karen())) {
      var pdf = page(reader, path).getResponse().getContentAsByteArray();
      try (var proof = Proof.of(pdf)) {
        assertThat(proof.text()).contains("Merit", NOTE, "Inger Kjær");
        assertThat(proof.pages())
            .allSatisfy(sheet -> assertThat(sheet).contains("Freja Holm", masked.substring(0, 7)));
        assertThat(proof.text().contains(masked)).isEqualTo(reader.equals(cast.karen()));
        assertThat(proof.flaws()).isEmpty();
      }
    }
    assertThat(page(cast.ole(), path)).hasStatus(404);
  }

  @Test
  void theLetterIsDownloadedByThoseWhoReadTheRecordAndNobodyElse() throws IOException {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var letter = uploads.check("brev.pdf", SentFiles.pdf(), Deciding.FILES);
    var ground = new Ground(Basis.CREDIT, "", null, letter);
    var id = decide(cast.inger(), post, ground, subject(post, "1"));
    var path = "/logbog/laeger/" + post.doctor() + "/merit/" + id + "/brev";
    for (var reader : List.of(cast.freja(), cast.inger(), cast.karen())) {
      assertThat(page(reader, path)).hasStatusOk();
    }
    for (var stranger : List.of(cast.jonas(), cast.ole(), cast.palle(), cast.signe())) {
      assertThat(page(stranger, path)).hasStatus(404);
    }
    var amina = postings.amina(cast).doctor();
    assertThat(page(cast.inger(), "/logbog/laeger/" + amina + "/merit/" + id + "/brev"))
        .hasStatus(404);
  }

  @Test
  void theRegionsListHasTheNotesAndNoOtherRegions() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var note = "Notat " + post.doctor();
    decide(cast.inger(), post, credit(note));
    assertThat(page(cast.inger(), "/logbog/merit")).bodyText().contains(note);
    assertThat(page(cast.palle(), "/logbog/merit")).bodyText().doesNotContain(note);
  }

  @Test
  void theRegionsListSaysWhatEachDecisionCoversAndWhatFellAway() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    decide(cast.inger(), post, credit(NOTE), subject(post, "1"), subject(post, "2"));
    var second = approvals.of(post.doctor()).getLast();
    approvals.withdraw(cast.inger(), second.id());
    var many = List.of("3", "4", "5", "6").stream().map(it -> subject(post, it));
    decide(cast.inger(), post, credit(NOTE), many.toArray(Subject[]::new));
    assertThat(page(cast.inger(), "/logbog/merit"))
        .bodyText()
        .contains(
            "<summary>4 kompetencer</summary>",
            "<span>" + approvals.of(post.doctor()).getFirst().described().line() + "</span>",
            "<s>" + second.described().line() + "</s>");
  }

  private DecisionId decide(Viewer.Clinician by, Post post, Ground ground, Subject... subjects) {
    return deciding.decide(by, post.doctor(), post.id(), List.of(subjects), ground);
  }

  private static Ground credit(String note) {
    return new Ground(Basis.CREDIT, note, null, null);
  }

  private Subject subject(Post post, String code) {
    return approved.competence(post, code);
  }

  private MvcTestResult page(Viewer.Clinician viewer, String path) {
    return http.get().uri(path).with(Story.as(viewer)).locale(Locale.of("da")).exchange();
  }
}
