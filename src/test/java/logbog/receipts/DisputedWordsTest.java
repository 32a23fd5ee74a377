package logbog.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalId;
import logbog.approvals.Approvals;
import logbog.approvals.Approved;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.courses.CourseLists;
import logbog.courses.CourseRuns;
import logbog.courses.Coursework;
import logbog.credit.CompetencePrints;
import logbog.credit.Deciding;
import logbog.credit.Ground;
import logbog.credit.web.CompetencesPrint;
import logbog.curricula.Curricula;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.posts.Posts;
import logbog.resets.Recording;
import logbog.resets.WrittenRequest;
import logbog.roles.Clinic;
import logbog.web.Drawings;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Wherever an approval is shown, a disputed one says so in words, until it is settled. */
@ModuleTest
record DisputedWordsTest(
    Clinic clinic,
    Postings postings,
    Posts posts,
    Curricula curricula,
    Approved approved,
    Approvals approvals,
    Coursework courses,
    CourseRuns runs,
    CourseLists lists,
    Deciding deciding,
    Recording recording,
    CompetencePrints prints,
    Disputes disputes,
    DisputeDesk desk,
    DisputeRows rows,
    Drawings drawings,
    MockMvcTester http,
    JdbcClient jdbc,
    TestClock clock) {

  @Test
  void theDoctorsOwnPagesAndThoseOfTheirLeadSaySo() {
    var cast = clinic.cast();
    var post = postings.amina(cast);
    var edition = curricula.get(post.curriculum());
    var planned = Subject.of(posts.planned(post.elements().getLast().id()).iterator().next());
    var given = new ArrayList<ApprovalId>();
    for (var subject :
        List.of(
            planned,
            courses.of(post, "ALMEN"),
            Subject.timeOf(post.elements().getFirst().id()),
            Subject.researchModule(edition.research().getFirst().id().value()))) {
      given.add(approved.standing(cast.karen(), post, subject).id());
    }
    var record = "/logbog/laeger/" + post.doctor();
    var pages = new LinkedHashMap<String, Integer>();
    pages.put(record + "/kompetencer", 1);
    pages.put(record + "/kompetencer/" + planned.id(), 2);
    pages.put(record + "/kurser", 1);
    pages.put(record + "/attestationer", planned(post, planned));
    pages.put(record + "/forskning", 1);
    var behind = "/logbog/opfoelgning/" + cast.practice();
    said(cast, pages, 0);
    disputes.dispute(cast.karen(), given, "");
    said(cast, pages, 1);
    assertThat(said(cast.grete(), behind, "bestridt")).isEqualTo(1);
    assertThat(print(cast.amina(), "da", "bestridt")).isEqualTo(1);
    assertThat(print(cast.amina(), "en", "disputed")).isEqualTo(1);
    desk.close(cast.inger(), rows.about(given).getFirst().id(), "Det var hende");
    said(cast, pages, 0);
    assertThat(said(cast.grete(), behind, "bestridt")).isZero();
    assertThat(print(cast.amina(), "da", "bestridt")).isZero();
  }

  /** Time itself, and as often as one of the elements has the disputed competence planned. */
  private int planned(Post post, Subject competence) {
    return 1
        + (int)
            post.elements().stream()
                .flatMap(it -> posts.planned(it.id()).stream())
                .filter(it -> Subject.of(it).equals(competence))
                .count();
  }

  private void said(Clinic.Cast cast, Map<String, Integer> pages, int disputed) {
    pages.forEach(
        (path, times) -> {
          for (var viewer : List.of(cast.amina(), cast.grete(), cast.inger())) {
            assertThat(said(viewer, path, "bestridt")).as(path).isEqualTo(disputed * times);
          }
          assertThat(said(cast.amina(), path + "?lang=en", "disputed"))
              .as(path)
              .isEqualTo(disputed * times);
        });
  }

  @Test
  void aResetsPagesSaySoOfWhatIsAskedForAndOfWhatRestsOnIt() {
    var cast = clinic.cast();
    var post = postings.amina(cast);
    var part = approved.standing(cast.karen(), post, courses.part(post, "ALMEN-1"));
    var overall = approved.standing(cast.tove(), post, courses.of(post, "ALMEN"));
    disputes.dispute(cast.karen(), List.of(part.id()), "");
    var form = "/logbog/laeger/" + post.doctor() + "/nulstilling";
    assertThat(said(cast.inger(), form, "bestridt")).isEqualTo(1);
    var request =
        recording.record(
            cast.inger(),
            post.doctor(),
            List.of(part.id()),
            new WrittenRequest("Karen Vinther", postings.today(), "Fejl", "Fejl", null, null));
    assertThat(said(cast.inger(), "/logbog/nulstillinger/" + request, "bestridt")).isEqualTo(1);
    disputes.dispute(cast.tove(), List.of(overall.id()), "");
    assertThat(said(cast.inger(), "/logbog/nulstillinger/" + request, "bestridt")).isEqualTo(2);
  }

  @Test
  void aListOfParticipantsAndACreditSaySo() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var run = courses.held(cast.bo(), "AKUT");
    runs.enter(cast.bo(), run, post.doctor());
    lists.approve(cast.bo(), run, Set.of(post.doctor()));
    var note = new Ground(Basis.CREDIT, "To år i Malmø", null, null);
    var credited = List.of(approved.competence(post, "1"));
    deciding.decide(cast.inger(), post.doctor(), post.id(), credited, note);
    clock.moveBy(Duration.ofSeconds(31));
    for (var by : List.of(cast.bo(), cast.inger())) {
      disputes.dispute(by, of(by, post), "");
    }
    assertThat(said(cast.bo(), "/logbog/kurser/" + run, "bestridt")).isEqualTo(1);
    for (var page : List.of("/merit", "/noter")) {
      assertThat(said(cast.freja(), "/logbog/laeger/" + post.doctor() + page, "bestridt"))
          .isEqualTo(1);
    }
    assertThat(print(cast.freja(), "da", "bestridt")).as("with its credit note").isEqualTo(2);
  }

  /** Nobody but what is said and settled there says so. */
  @Test
  void whatStandsIsNotMarkedBesideTheDispute() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    approved.standing(cast.karen(), post, approved.competence(post, "1"));
    for (var change :
        List.of(
            "update approvals.standing set disputed_at = now()",
            "select approvals.dispute(approval_id, now()) from approvals.standing")) {
      assertThatThrownBy(() -> jdbc.sql(change).query().listOfRows())
          .isInstanceOf(DataAccessException.class)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  private List<ApprovalId> of(Viewer.Clinician by, Post post) {
    return approvals.of(post.doctor()).stream()
        .filter(it -> it.by().person().equals(by.id()))
        .map(Approval::id)
        .toList();
  }

  private int print(Viewer.Clinician viewer, String language, String word) {
    var paper = new CompetencesPrint(prints.of(viewer, viewer.id()));
    return count(Jsoup.parse(drawings.draw(paper, Locale.of(language))).text(), word);
  }

  private int said(Viewer viewer, String path, String word) {
    try {
      var answer = http.get().uri(path).with(Story.as(viewer)).exchange();
      assertThat(answer).hasStatusOk();
      return count(Jsoup.parse(answer.getResponse().getContentAsString()).text(), word);
    } catch (UnsupportedEncodingException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static int count(String text, String word) {
    return text.toLowerCase(Locale.ROOT).split(word, -1).length - 1;
  }
}
