package logbog.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Approvals;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.credit.Ground;
import logbog.credit.NoGround;
import logbog.credit.NothingChosen;
import logbog.credit.OnlyTheSecretariat;
import logbog.curricula.ResearchModule.Part;
import logbog.people.Viewer;
import logbog.places.Region;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.research.Deadline.State;
import logbog.research.ResearchExemptions.Extent;
import logbog.roles.Clinic;
import logbog.roles.Role;
import logbog.roles.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Research training (M8): 148 hours, half of them courses, three dates, and exemption. */
@ModuleTest
record ResearchTest(
    Clinic clinic,
    Postings postings,
    Approvals approvals,
    Research research,
    ResearchExemptions exemptions,
    Trainings trainings,
    MockMvcTester http,
    JdbcClient jdbc,
    TestClock clock) {

  private static final Ground CASE = new Ground(Basis.OTHER_BASIS, "Ph.d.", "2026-9", null);

  @Test
  void modulesApprovedByAResearchSupervisorCountTo148Hours() {
    var cast = clinic.cast();
    var post = postings.amina(cast);
    var modules = trainings.of(post).modules();
    for (var n : List.of(0, 1, 2)) {
      refused(cast.signe(), post, Subject.researchOf(post.id()), "research.refused.hours");
      approve(cast.signe(), post, Trainings.subject(modules.get(n).module()));
      clock.moveBy(Duration.ofSeconds(31));
      assertThat(trainings.of(post).hours())
          .isEqualTo(modules.stream().limit(n + 1L).mapToInt(it -> it.module().hours()).sum());
    }
    assertThat(trainings.of(post).hours()).isEqualTo(148);
    assertThat(trainings.of(post).hoursOf(Part.COURSES)).isEqualTo(74);
    approve(cast.signe(), post, Subject.researchOf(post.id()));
  }

  @Test
  void nobodyButAResearchSupervisorOfTheRegionApproves() {
    var cast = clinic.cast();
    var post = postings.amina(cast);
    var module = Trainings.subject(trainings.of(post).modules().getFirst().module());
    for (var other :
        List.of(cast.karen(), cast.grete(), cast.inger(), cast.tove(), cast.bo(), cast.dorte())) {
      refused(other, post, module, "research.refused.supervisor");
    }
    var eastern = clinic.as("Ida Bro", Role.RESEARCH_SUPERVISOR, Scope.in(Region.EAST));
    refused(eastern, post, module, "research.refused.region");
    for (var basis : List.of(Basis.VERIFIED, Basis.CREDIT)) {
      assertThatThrownBy(
              () ->
                  approvals.approve(cast.signe(), post.doctor(), post.id(), module, basis, "Brev"))
          .isInstanceOf(ApprovalRefused.class)
          .hasMessage("research.refused.basis");
    }
    assertThat(approvals.of(post.doctor())).isEmpty();
  }

  @Test
  void itBelongsToMainTrainingAlone() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    refused(cast.signe(), post, Subject.researchOf(post.id()), "research.refused.stage");
    assertThat(page(cast.freja(), post))
        .hasStatusOk()
        .bodyText()
        .contains("hører til hoveduddannelsen");
  }

  @Test
  void itsDatesFollowFromThePostAndItsBeginning() {
    var cast = clinic.cast();
    var post = postings.amina(cast);
    var starts = post.elements().getFirst().from();
    var begun = starts.plusMonths(20);
    var module = trainings.of(post).modules().getFirst().module();
    assertThat(trainings.of(post).deadlines())
        .extracting(Deadline::by)
        .containsExactly(starts.plusYears(2), null, post.ends().orElseThrow().minusMonths(6));
    research.note(cast.amina(), module.id(), new Work(begun, null, "Metode"));
    assertThat(trainings.of(post).deadlines())
        .extracting(Deadline::by)
        .containsExactly(
            starts.plusYears(2), begun.plusMonths(12), post.ends().orElseThrow().minusMonths(6));
    assertThat(trainings.of(post).deadlines())
        .extracting(it -> it.on(postings.today()))
        .containsExactly(State.MET, State.MISSED, State.MISSED);
    assertThat(page(cast.amina(), post)).bodyText().contains("0 af 148 timer", "Metode");
  }

  @Test
  void onlyTheDoctorNotesWhatTheyDid() {
    var cast = clinic.cast();
    var post = postings.amina(cast);
    var module = trainings.of(post).modules().getFirst().module();
    for (var other : List.of(cast.inger(), cast.grete(), cast.signe(), cast.jonas())) {
      assertThat(note(other, post, module.id().toString(), postings.today().toString()))
          .hasStatus(404);
    }
    assertThat(note(cast.amina(), post, module.id().toString(), "i går"))
        .hasStatus(422)
        .bodyText()
        .contains("begun-error", "i går");
    var tomorrow = postings.today().plusDays(1).toString();
    assertThat(note(cast.amina(), post, module.id().toString(), tomorrow)).hasStatus(422);
    assertThat(trainings.of(post).modules().getFirst().work()).isNull();
    assertThat(note(cast.amina(), post, module.id().toString(), postings.today().toString()))
        .hasStatus(303);
    assertThatThrownBy(() -> jdbc.sql("delete from research.work").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void fullExemptionNeedsACertificateOrACase() {
    var cast = clinic.cast();
    var post = postings.amina(cast);
    assertThatThrownBy(() -> new Ground(Basis.OTHER_BASIS, "Ph.d.", null, null))
        .isInstanceOf(NoGround.class);
    assertThat(exempt(cast.inger(), post, ""))
        .hasStatus(422)
        .bodyText()
        .contains("caseNo-error", "Ph.d. fra 2024");
    assertThat(approvals.of(post.doctor())).isEmpty();
    assertThat(exempt(cast.inger(), post, "2026-44")).hasStatus(303);
    clock.moveBy(Duration.ofSeconds(31));
    assertThat(trainings.of(post).exempted()).isTrue();
    assertThat(trainings.of(post).deadlines())
        .allSatisfy(it -> assertThat(it.met()).isEqualTo(postings.today()));
    assertThat(page(cast.amina(), post)).bodyText().contains("fuld dispensation givet");
    var module = Trainings.subject(trainings.of(post).modules().getFirst().module());
    refused(cast.signe(), post, module, "research.refused.exempted");
  }

  @Test
  void partialExemptionIsFromTheModulesOfOnePartThatAreLeft() {
    var cast = clinic.cast();
    var post = postings.amina(cast);
    var first = trainings.of(post).of(Part.COURSES).getFirst().module();
    approve(cast.signe(), post, Trainings.subject(first));
    exemptions.exempt(cast.inger(), post.doctor(), Extent.COURSES, CASE);
    clock.moveBy(Duration.ofSeconds(31));
    assertThat(trainings.of(post).of(Part.COURSES))
        .extracting(ModuleStanding::exempted)
        .containsExactly(false, true);
    assertThat(trainings.of(post).hoursOf(Part.COURSES)).isEqualTo(74);
    assertThat(trainings.of(post).hoursOf(Part.PROJECT)).isZero();
    assertThatThrownBy(() -> exemptions.exempt(cast.inger(), post.doctor(), Extent.COURSES, CASE))
        .isInstanceOf(NothingChosen.class);
  }

  @Test
  void onlyTheSecretariatExempts() {
    var cast = clinic.cast();
    var post = postings.amina(cast);
    for (var other : List.of(cast.amina(), cast.grete(), cast.signe(), cast.dorte())) {
      assertThatThrownBy(() -> exemptions.exempt(other, post.doctor(), Extent.FULL, CASE))
          .isInstanceOf(OnlyTheSecretariat.class);
    }
    assertThat(approvals.of(post.doctor())).isEmpty();
  }

  private void approve(Viewer.Clinician by, Post post, Subject subject) {
    approvals.approve(by, post.doctor(), post.id(), subject, Basis.APPROVED, null);
  }

  private void refused(Viewer.Clinician by, Post post, Subject subject, String key) {
    assertThatThrownBy(() -> approve(by, post, subject))
        .isInstanceOf(ApprovalRefused.class)
        .hasMessage(key);
  }

  private MvcTestResult page(Viewer.Clinician viewer, Post post) {
    return http.get()
        .uri("/logbog/laeger/" + post.doctor() + "/forskning")
        .with(Story.as(viewer))
        .locale(Locale.of("da"))
        .exchange();
  }

  private MvcTestResult note(Viewer.Clinician by, Post post, String module, String begun) {
    return http.post()
        .uri("/logbog/laeger/" + post.doctor() + "/forskning/moduler")
        .param("module", module)
        .param("begun", begun)
        .with(Story.as(by))
        .with(Story.aForm())
        .exchange();
  }

  private MvcTestResult exempt(Viewer.Clinician by, Post post, String caseNo) {
    return http.post()
        .uri("/logbog/forskning/dispensation")
        .multipart()
        .file(new MockMultipartFile("letter", "", "application/pdf", new byte[0]))
        .param("doctor", post.doctor().toString())
        .param("extent", "FULL")
        .param("note", "Ph.d. fra 2024")
        .param("caseNo", caseNo)
        .with(Story.as(by))
        .with(Story.aForm())
        .exchange();
  }
}
