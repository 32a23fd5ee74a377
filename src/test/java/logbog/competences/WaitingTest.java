package logbog.competences;

import static org.assertj.core.api.Assertions.assertThat;

import logbog.ModuleTest;
import logbog.curricula.Competence;
import logbog.curricula.Curricula;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.roles.Holdings;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.roles.Scope;
import org.junit.jupiter.api.Test;

/** What waits is counted under the role in which it is found (M2). */
@ModuleTest
record WaitingTest(
    Clinic clinic,
    Postings postings,
    Assessments assessments,
    Assessors assessors,
    DoctorAccess access,
    Curricula curricula,
    Holdings holdings,
    Roles roles) {

  @Test
  void assessmentsToConfirmAreCountedOnceHoweverManyRolesTheAssessorHas() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    clinic.also(cast.henrik().id(), Role.SUPERVISOR, Scope.at(cast.medical()));
    assertThat(waiting(cast.henrik())).isZero();
    var record = access.open(cast.freja(), freja.doctor(), "test");
    var competence = competence(freja);
    var method = competence.assessments().getFirst().method();
    var seen = new Seen(method, postings.today(), cast.henrik().id(), "");
    var id = assessments.record(cast.freja(), record, freja, competence.id(), seen);
    assertThat(waiting(cast.henrik())).isOne();
    assessors.confirm(cast.henrik(), id);
    assertThat(waiting(cast.henrik())).isZero();
  }

  private int waiting(Viewer.Clinician viewer) {
    return holdings.waiting(roles.currentOf(viewer.id())).values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  private Competence competence(Post post) {
    return curricula.get(post.curriculum()).competences().getFirst();
  }
}
