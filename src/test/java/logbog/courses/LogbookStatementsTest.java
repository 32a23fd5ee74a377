package logbog.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.Story;
import logbog.approvals.Approvals;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.curricula.Curricula;
import logbog.curricula.Stage;
import logbog.people.Viewer;
import logbog.places.Region;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * What the pages of a doctor's logbook ask of the database: no more for many posts, elements,
 * competences and courses than for few, and never more than four statements.
 */
@ModuleTest
record LogbookStatementsTest(
    Clinic clinic,
    Postings postings,
    Curricula curricula,
    Approvals approvals,
    MockMvcTester http,
    Statements statements) {

  @Test
  void theCompetencesAreThreeStatementsToTheDoctorAndOneMoreForTheTrailToTheirLead()
      throws Exception {
    var cast = clinic.cast();
    var page = page(filled(cast), "kompetencer");
    assertThat(asked(page, cast.freja())).hasSize(3);
    assertThat(asked(page + "?efter=delforloeb", cast.freja())).hasSize(3);
    assertThat(asked(page, cast.karen())).hasSize(4).last().asString().contains("competences.");
  }

  @Test
  void theCoursesAreFourStatementsToTheDoctorAndWithTheTrailToTheirLead() throws Exception {
    var cast = clinic.cast();
    var page = page(filled(cast), "kurser");
    assertThat(asked(page, cast.freja())).hasSize(4);
    assertThat(asked(page, cast.karen())).hasSize(4);
  }

  @Test
  void theAttestationsAreNoMoreForManyElements() throws Exception {
    var cast = clinic.cast();
    var page = page(filled(cast), "attestationer");
    assertThat(asked(page, cast.freja())).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void theFrontPageLooksUpTheActiveRoleOnceHoweverManyPartsAskForIt() throws Exception {
    var cast = clinic.cast();
    filled(cast);
    for (var reader : List.of(cast.freja(), cast.karen(), cast.inger(), cast.bo(), cast.dorte())) {
      assertThat(asked("/logbog", reader))
          .filteredOn(it -> it.contains("roles.counting(") && it.contains("h.id ="))
          .hasSize(1);
    }
    assertThat(asked("/logbog", cast.freja())).hasSizeLessThanOrEqualTo(12);
    assertThat(asked("/logbog", cast.karen())).hasSizeLessThanOrEqualTo(18);
  }

  /** Freja with KBU behind her, and an introduction of six elements under way. */
  private Post filled(Clinic.Cast cast) {
    var kbu = postings.freja(cast);
    var from = LocalDate.of(kbu.employedOn().getYear() + 1, 1, 1);
    postings.post(
        cast.freja().id(),
        Stage.INTRODUCTION,
        "almen-medicin",
        Region.NORTH,
        postings.element(1, cast.medical(), from, from.plusMonths(1)),
        postings.element(2, cast.surgery(), from.plusMonths(1), from.plusMonths(2)),
        postings.element(3, cast.medical(), from.plusMonths(2), from.plusMonths(3)),
        postings.element(4, cast.surgery(), from.plusMonths(3), from.plusMonths(4)));
    for (var competence : curricula.get(kbu.curriculum()).competences().subList(0, 5)) {
      var subject = Subject.of(competence.id());
      approvals.approve(cast.karen(), kbu.doctor(), kbu.id(), subject, Basis.APPROVED, null);
    }
    return kbu;
  }

  private static String page(Post post, String what) {
    return "/logbog/laeger/" + post.doctor() + "/" + what;
  }

  /** What is read once and kept in memory is known already. */
  private List<String> asked(String page, Viewer viewer) throws Exception {
    open(page, viewer);
    return statements.of(() -> open(page, viewer));
  }

  private void open(String page, Viewer viewer) {
    assertThat(http.get().uri(page).with(Story.as(viewer))).hasStatusOk();
  }
}
