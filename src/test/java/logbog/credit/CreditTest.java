package logbog.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Approvals;
import logbog.approvals.Approved;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.documents.SentFiles;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Credit and exemptions (M7): who gives them, what they rest on, and where they are read. */
@ModuleTest
record CreditTest(
    Clinic clinic,
    Postings postings,
    Approved approved,
    Approvals approvals,
    Deciding deciding,
    Credits credits,
    RegionalCredits regional,
    MockMvcTester http,
    JdbcClient jdbc,
    TestClock clock) {

  private static final String NOTE = "To år på kirurgisk afdeling i Malmø";

  @Test
  void onlyTheSecretariatGivesCreditAndEveryoneElseIsToldSo() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var page = "/logbog/laeger/" + post.doctor() + "/merit/ny";
    for (var other :
        List.of(
            cast.freja(),
            cast.jonas(),
            cast.henrik(),
            cast.lise(),
            cast.karen(),
            cast.ole(),
            cast.grete(),
            cast.bo(),
            cast.tove(),
            cast.nils(),
            cast.signe(),
            cast.dorte())) {
      assertThatThrownBy(() -> decide(other, post, credit(NOTE), subject(post, "1")))
          .isInstanceOf(OnlyTheSecretariat.class);
      assertThatThrownBy(() -> regional.list(other, null)).isInstanceOf(OnlyTheSecretariat.class);
      assertThat(page(other, page))
          .hasStatus(403)
          .bodyText()
          .contains("kun af videreuddannelsessekretariatet");
    }
    assertThat(approvals.of(post.doctor())).isEmpty();
  }

  @Test
  void aSecretariatGivesNoneInAnotherRegion() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    assertThatThrownBy(() -> decide(cast.palle(), post, credit(NOTE), subject(post, "1")))
        .isInstanceOf(NotFound.class);
    assertThat(rowsOf(post)).isZero();
  }

  @Test
  void creditNeedsALetterOrANoteAndKeepsWhatWasTyped() throws IOException {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    assertThatThrownBy(() -> credit(" ")).isInstanceOf(NoGround.class);
    var refused = send(cast.inger(), post, Basis.CREDIT, "", "2026-77", null);
    assertThat(refused).hasStatus(422).bodyText().contains("note-error", "value=\"2026-77\"");
    assertThat(rowsOf(post)).isZero();
    assertThat(send(cast.inger(), post, Basis.CREDIT, "", "", SentFiles.pdf())).hasStatus(303);
    assertThat(rowsOf(post)).isEqualTo(1);
    assertThatThrownBy(() -> insert("CREDIT", "", cast.inger()))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("credit_rests_on_a_letter_or_a_note");
  }

  @Test
  void otherBasisNeedsACertificateOrTheNumberOfACase() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    assertThatThrownBy(() -> new Ground(Basis.OTHER_BASIS, NOTE, null, null))
        .isInstanceOf(NoGround.class);
    var refused = send(cast.inger(), post, Basis.OTHER_BASIS, NOTE, "", null);
    assertThat(refused).hasStatus(422).bodyText().contains("caseNo-error", NOTE);
    assertThat(rowsOf(post)).isZero();
    assertThat(send(cast.inger(), post, Basis.OTHER_BASIS, "", "2026-77", null)).hasStatus(303);
    assertThat(approvals.of(post.doctor()))
        .singleElement()
        .extracting(Approval::basis)
        .isEqualTo(Basis.OTHER_BASIS);
    assertThatThrownBy(() -> insert("OTHER_BASIS", NOTE, cast.inger()))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("other_basis_rests_on_a_certificate_or_a_case");
  }

  @Test
  void oneNoteCoversManyCompetences() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    decide(cast.inger(), post, credit(NOTE), subject(post, "1"), subject(post, "2"));
    clock.moveBy(Duration.ofSeconds(31));
    assertThat(approvals.standing(post.doctor(), post.id()))
        .containsExactlyInAnyOrder(subject(post, "1"), subject(post, "2"));
    assertThat(approvals.of(post.doctor()))
        .allSatisfy(it -> assertThat(it.basis()).isEqualTo(Basis.CREDIT))
        .allSatisfy(it -> assertThat(it.note()).isEqualTo(NOTE));
    assertThat(credits.of(cast.freja(), post.doctor()).credits())
        .singleElement()
        .satisfies(it -> assertThat(it.approvals()).hasSize(2));
  }

  @Test
  void allThatADecisionCoversIsApprovedOrNothing() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    approved.standing(cast.karen(), post, subject(post, "2"));
    assertThatThrownBy(
            () -> decide(cast.inger(), post, credit(NOTE), subject(post, "1"), subject(post, "2")))
        .isInstanceOf(ApprovalRefused.class);
    assertThat(approvals.of(post.doctor())).hasSize(1);
    assertThat(rowsOf(post)).isZero();
  }

  @Test
  void whatWasDecidedStays() {
    for (var table : List.of("credit.decision", "credit.covered")) {
      assertThatThrownBy(() -> jdbc.sql("delete from " + table).update())
          .isInstanceOf(DataAccessException.class);
    }
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

  private MvcTestResult send(
      Viewer.Clinician by,
      Post post,
      Basis basis,
      String note,
      String caseNo,
      byte @Nullable [] letter) {
    var sent = letter == null ? new byte[0] : letter;
    return http.post()
        .uri("/logbog/merit")
        .multipart()
        .file(new MockMultipartFile("letter", "brev.pdf", "application/pdf", sent))
        .param("doctor", post.doctor().toString())
        .param("post", post.id().toString())
        .param("basis", basis.name())
        .param("subject", "COMPETENCE-" + subject(post, "1").id())
        .param("note", note)
        .param("caseNo", caseNo)
        .with(Story.as(by))
        .with(Story.aForm())
        .exchange();
  }

  private int rowsOf(Post post) {
    return jdbc.sql("select count(*) from credit.covered where doctor_id = :doctor")
        .param("doctor", post.doctor().value())
        .query(Integer.class)
        .single();
  }

  private void insert(String basis, String note, Viewer.Clinician by) {
    jdbc.sql(
            """
            insert into credit.decision (basis, note, region, decided_at, decided_by, decided_as, decider_name)
            values (:basis, :note, 'NORTH', now(), :by, :by, 'Inger')
            """)
        .param("basis", basis)
        .param("note", note)
        .param("by", by.id().value())
        .update();
  }
}
