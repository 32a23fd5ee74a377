package logbog.competences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.Story;
import logbog.approvals.Approvals;
import logbog.approvals.Approved;
import logbog.approvals.AskId;
import logbog.approvals.Desks;
import logbog.approvals.Shortfall;
import logbog.approvals.Tasks;
import logbog.curricula.Assessment;
import logbog.curricula.Competence;
import logbog.curricula.Curricula;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a curriculum asks to be assessed first is told to both sides, and hinders neither. */
@ModuleTest
record MissingAssessmentsTest(
    Clinic clinic,
    Postings postings,
    Approved approved,
    Approvals approvals,
    Desks desks,
    Tasks tasks,
    Assessments assessments,
    DoctorAccess access,
    Curricula curricula,
    Statements statements,
    MockMvcTester http) {

  @Test
  void bothSidesAreWarnedWhereverTheyAskOrApproveUntilEnoughAreConfirmed() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var asked = required(freja);
    var words = asked.method() + ": 0 af " + asked.times();
    var form =
        "/logbog/anmodninger/ny?slags=COMPETENCE&forloeb="
            + freja.id()
            + "&emne="
            + competence(freja).id();
    assertThat(page(cast.freja(), form)).bodyText().contains(words);
    var ask = ask(cast, freja);
    assertThat(page(cast.karen(), "/logbog/opgaver")).bodyText().contains(words);
    assertThat(page(cast.karen(), "/logbog/opgaver/" + ask)).bodyText().contains(words);
    assertThat(page(cast.karen(), "/logbog/opgaver"))
        .bodyText()
        .contains("den kan godkendes alligevel");
    var record = access.open(cast.lise(), freja.doctor(), "test");
    var seen = new Seen(asked.method(), postings.today(), cast.lise().id(), "");
    for (int n = 1; n <= asked.times(); n++) {
      assessments.record(cast.lise(), record, freja, competence(freja).id(), seen);
    }
    assertThat(desks.of(cast.karen(), null).tasks().getFirst().missing())
        .extracting(Shortfall::what)
        .doesNotContain(asked.method());
  }

  @Test
  void nobodyIsHinderedAlsoWhereSeveralAreApprovedAtOnce() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var ask = ask(cast, freja);
    tasks.open(cast.karen(), ask);
    tasks.approveAll(cast.karen(), List.of(ask));
    assertThat(approvals.of(freja.doctor())).hasSize(1);
  }

  @Test
  void asManyStatementsForManyAsForOne() throws Exception {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    ask(cast, freja);
    var one = statements.of(() -> desks.of(cast.karen(), null)).size();
    for (var code : List.of("2", "3", "4", "5")) {
      approved.ask(cast.freja(), freja, code, cast.karen());
    }
    assertThat(statements.of(() -> desks.of(cast.karen(), null))).hasSize(one);
  }

  private AskId ask(Clinic.Cast cast, Post post) {
    return approved.ask(cast.freja(), post, competence(post).code(), cast.karen());
  }

  private Assessment required(Post post) {
    return competence(post).assessments().getFirst();
  }

  private Competence competence(Post post) {
    return curricula.get(post.curriculum()).competences().getFirst();
  }

  private MvcTestResult page(Viewer.Clinician viewer, String path) {
    return http.get().uri(path).with(Story.as(viewer)).locale(Locale.of("da")).exchange();
  }
}
