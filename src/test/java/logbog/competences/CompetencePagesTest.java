package logbog.competences;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import logbog.ModuleTest;
import logbog.Story;
import logbog.approvals.Approvals;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.curricula.Competence;
import logbog.curricula.Curricula;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.roles.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of competences: who sees what, and what a mistake is answered with. */
@ModuleTest
record CompetencePagesTest(
    Clinic clinic,
    Postings postings,
    Approvals approvals,
    Curricula curricula,
    Competences competences,
    Roles roles,
    MockMvcTester http) {

  @Test
  void theListSaysHowFarEachHasComeToTheDoctorAndToThoseWhoTrainThem() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var first = competence(freja, 0);
    approvals.approve(
        cast.karen(), freja.doctor(), freja.id(), Subject.of(first.id()), Basis.APPROVED, null);
    var list = list(freja);
    assertThat(text(get(list, cast.freja())))
        .contains("Karen Vinther godkendte", first.title(), "0 af 16", "Bed om godkendelse");
    for (var by : new String[] {"rolle", "delforloeb", "tilstand", "vrøvl"}) {
      assertThat(get(list + "?efter=" + by, cast.lise())).hasStatusOk();
    }
    assertThat(text(get(list, cast.karen()))).doesNotContain("Bed om godkendelse");
    assertThat(get(list, cast.ole())).hasStatus(404);
    assertThat(get(list, cast.jonas())).hasStatus(404);
    assertThat(get(list + "?forloeb=" + postings.jonas(cast).id(), cast.freja())).hasStatus(404);
  }

  @Test
  void oneOfAnotherEditionIsNotOnThePost() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var foreign = competence(postings.jonas(cast), 0);
    assertThat(get(list(freja) + "/" + foreign.id(), cast.freja())).hasStatus(404);
    assertThat(get(path(freja, 0), cast.freja())).hasStatusOk();
    var act = list(freja) + "/" + foreign.id() + "/godkendelse?forloeb=" + freja.id();
    assertThat(post(act, cast.karen())).hasStatus(404);
    assertThat(approvals.of(freja.doctor())).isEmpty();
  }

  @Test
  void whoseRoleHasEndedIsToldSoAndApprovesNothing() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    roles.end(cast.inger(), cast.karen().active(), postings.today());
    var late = post(act(freja, "/godkendelse"), cast.karen());
    assertThat(late).hasStatus(403);
    assertThat(text(late)).contains("Den rolle, du arbejder i, er ophørt");
    assertThat(approvals.of(freja.doctor())).isEmpty();
  }

  @Test
  void whoMayNotApproveIsToldWhoCanAndWhoMayIsWarnedOfWhatIsMissing() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    assertThat(text(get(path(freja, 0), cast.henrik())))
        .contains("ikke fået delegeret")
        .doesNotContain("/godkendelse");
    assertThat(text(get(path(freja, 0), cast.karen())))
        .contains("Der mangler vurderinger", "/godkendelse");
    var act = act(freja, "/godkendelse");
    assertThat(post(act, cast.henrik())).hasStatus(422);
    assertThat(post(act, cast.freja())).hasStatus(422);
    assertThat(post(act, cast.ole())).hasStatus(404);
    assertThat(approvals.of(freja.doctor())).isEmpty();
    assertThat(post(act, cast.karen(), "note", "Set på papir.")).hasStatus(303);
    assertThat(text(post(act, cast.lise()))).contains("er allerede godkendt af Karen Vinther");
    assertThat(text(get(path(freja, 0), cast.karen())))
        .contains("Fortryd godkendelsen", "Set på papir.");
  }

  @Test
  void aRejectedAssessmentKeepsWhatWasTyped() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var act = act(freja, "/vurderinger");
    var method = competence(freja, 0).assessments().getFirst().method();
    var rejected = post(act, cast.freja(), "method", method, "on", "2199-01-01", "words", "Vagten");
    assertThat(rejected).hasStatus(422);
    assertThat(text(rejected)).contains("Vagten", "on-error", "assessor-error");
    for (var assessor : new String[] {"ingen", cast.ole().id().toString()}) {
      var today = postings.today().toString();
      assertThat(post(act, cast.freja(), "method", method, "on", today, "assessor", assessor))
          .hasStatus(422);
    }
    var saved = post(act, cast.lise(), "method", method, "on", postings.today().toString());
    assertThat(saved).hasStatus(303);
    assertThat(competences.book(freja).lines().getFirst().repetitions().getFirst().done())
        .isEqualTo(1);
    assertThat(get("/logbog/vurderinger", cast.lise())).hasStatusOk();
  }

  @Test
  void aWishIsTheDoctorsOwnToMake() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var act = act(freja, "/vejleder");
    assertThat(get(act, cast.freja())).hasStatusOk();
    assertThat(get(act, cast.karen())).hasStatus(404);
    var wrong = post(act, cast.freja(), "name", "Vera Lind", "email", "vera");
    assertThat(wrong).hasStatus(422);
    assertThat(text(wrong)).contains("Vera Lind", "email-error");
    assertThat(post(act, cast.freja(), "name", "Vera Lind", "email", "vera@laege.example"))
        .hasStatus(303);
    assertThat(text(get("/logbog/vejlederoensker", cast.karen()))).contains("Vera Lind");
    assertThat(text(get("/logbog/vejlederoensker", cast.ole()))).doesNotContain("Vera Lind");
    assertThat(text(get(path(freja, 0), cast.freja()))).contains("Træk ønsket tilbage");
  }

  private String list(Post post) {
    return "/logbog/laeger/" + post.doctor() + "/kompetencer";
  }

  private String path(Post post, int n) {
    return list(post) + "/" + competence(post, n).id();
  }

  private String act(Post post, String what) {
    return path(post, 0) + what + "?forloeb=" + post.id();
  }

  private Competence competence(Post post, int n) {
    return curricula.get(post.curriculum()).competences().get(n);
  }

  private MvcTestResult get(String path, Viewer viewer) {
    return http.get().uri(path).with(Story.as(viewer)).exchange();
  }

  private MvcTestResult post(String path, Viewer viewer, String... fields) {
    var request = http.post().uri(path).with(Story.as(viewer)).with(Story.aForm());
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
