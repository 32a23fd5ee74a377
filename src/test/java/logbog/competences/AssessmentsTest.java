package logbog.competences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import logbog.ModuleTest;
import logbog.curricula.Competence;
import logbog.curricula.Curricula;
import logbog.mail.Letters;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.roles.Roles;
import logbog.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The assessments behind a competence: recorded by either, counted once the assessor says so. */
@ModuleTest
record AssessmentsTest(
    Clinic clinic,
    Postings postings,
    DoctorAccess access,
    Assessments assessments,
    Assessors assessors,
    Competences competences,
    Curricula curricula,
    Roles roles,
    People people,
    Letters letters,
    JdbcClient jdbc) {

  @Test
  void whatTheDoctorRecordsCountsWhenTheAssessorHasConfirmedIt() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var id = record(cast.freja(), freja, cast.henrik());
    assertThat(repetition(freja).done()).isZero();
    assertThat(repetition(freja).waiting()).isEqualTo(1);
    assertThat(assessors.waitingFor(cast.henrik()))
        .singleElement()
        .satisfies(it -> assertThat(it.doctorName()).isEqualTo("Freja Holm"));
    assessors.confirm(cast.henrik(), id);
    assertThat(repetition(freja).done()).isEqualTo(1);
    assertThat(repetition(freja).waiting()).isZero();
    assertThat(assessors.waitingFor(cast.henrik())).isEmpty();
  }

  @Test
  void whatTheAssessorRecordsCountsAtOnce() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    record(cast.lise(), freja, cast.lise());
    assertThat(repetition(freja).done()).isEqualTo(1);
  }

  @Test
  void nobodyRecordsInAnothersNameButTheDoctorAndNobodyConfirmsForAnother() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    assertThatThrownBy(() -> record(cast.karen(), freja, cast.lise()))
        .isInstanceOf(AssessmentRefused.class);
    assertThatThrownBy(() -> record(cast.freja(), freja, cast.freja()))
        .isInstanceOf(AssessmentRefused.class);
    assertThatThrownBy(() -> record(cast.freja(), freja, cast.ole()))
        .isInstanceOf(AssessmentRefused.class);
    var id = record(cast.freja(), freja, cast.henrik());
    for (var other : List.of(cast.karen(), cast.lise(), cast.freja(), cast.ole())) {
      assertThatThrownBy(() -> assessors.confirm(other, id)).isInstanceOf(NotFound.class);
    }
    assertThat(repetition(freja).done()).isZero();
  }

  @Test
  void oneAnswerIsAllItGets() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var id = record(cast.freja(), freja, cast.henrik());
    assessors.refuse(cast.henrik(), id, "Det var ikke mig.");
    assertThatThrownBy(() -> assessors.confirm(cast.henrik(), id))
        .isInstanceOf(AssessmentRefused.class);
    assertThatThrownBy(() -> assessments.withdraw(cast.freja(), id))
        .isInstanceOf(AssessmentRefused.class);
    assertThat(repetition(freja).done()).isZero();
    var other = record(cast.freja(), freja, cast.henrik());
    assertThatThrownBy(() -> assessments.withdraw(cast.jonas(), other))
        .isInstanceOf(NotFound.class);
    assessments.withdraw(cast.freja(), other);
    assertThat(assessors.waitingFor(cast.henrik())).isEmpty();
  }

  @Test
  void aDayToComeAMethodNobodyAsksForAndAnEndedRoleAreRefused() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var method = competence(freja).assessments().getFirst().method();
    var today = postings.today();
    for (var wrong :
        List.of(
            new Seen(method, today.plusDays(1), cast.henrik().id(), ""),
            new Seen(method, freja.employedOn().minusDays(1), cast.henrik().id(), ""),
            new Seen("Spådom", today, cast.henrik().id(), ""))) {
      assertThatThrownBy(() -> record(cast.freja(), freja, wrong))
          .isInstanceOf(AssessmentRefused.class);
    }
    var id = record(cast.freja(), freja, cast.henrik());
    roles.end(cast.karen(), cast.henrik().active(), today);
    assertThatThrownBy(() -> assessors.confirm(cast.henrik(), id))
        .isInstanceOf(AssessmentRefused.class);
  }

  @Test
  void theAssessorIsToldOnceADayAndNotWhose() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    record(cast.freja(), freja, cast.henrik());
    record(cast.freja(), freja, cast.henrik());
    letters.deliver();
    var henrik = people.get(cast.henrik().id()).email().value();
    assertThat(letters.to(henrik)).hasSize(1);
    assertThat(letters.lastTo(henrik).subject() + letters.lastTo(henrik).text())
        .contains("/logbog/vurderinger")
        .doesNotContain("Freja", competence(freja).title());
  }

  @Test
  void theDatabaseKeepsThatNobodyAssessesThemselves() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    assertThatThrownBy(
            () ->
                jdbc.sql(
                        """
                        insert into competences.assessment (doctor_id, post_id, competence_id, method, held_on,
                          assessor_id, assessor_name, words, recorded_by, recorded_at)
                        values (:doctor, :post, :competence, 'Mini-CEX', :day, :doctor, 'Freja Holm', '', :doctor, now())
                        """)
                    .param("doctor", freja.doctor().value())
                    .param("post", freja.id().value())
                    .param("competence", competence(freja).id().value())
                    .param("day", postings.today())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("nobody_assesses_themselves");
  }

  private AssessmentId record(Viewer.Clinician by, Post post, Viewer.Clinician assessor) {
    var method = competence(post).assessments().getFirst().method();
    return record(by, post, new Seen(method, postings.today(), assessor.id(), "Set på vagten."));
  }

  private AssessmentId record(Viewer.Clinician by, Post post, Seen seen) {
    var opened = access.open(by, post.doctor(), "test");
    return assessments.record(by, opened, post, competence(post).id(), seen);
  }

  private Repetition repetition(Post post) {
    var line = competences.book(post).line(competence(post).id()).orElseThrow();
    return line.repetitions().getFirst();
  }

  private Competence competence(Post post) {
    return curricula.get(post.curriculum()).competences().getFirst();
  }
}
