package logbog.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Approvals;
import logbog.audit.Reading;
import logbog.audit.Readings;
import logbog.curricula.Stage;
import logbog.mail.Letters;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.places.Region;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.roles.Role;
import logbog.roles.Scope;
import logbog.web.NotFound;
import org.junit.jupiter.api.Test;

/** Lists of participants, approved at once. */
@ModuleTest
record CourseListsTest(
    Clinic clinic,
    Postings postings,
    Coursework courses,
    CourseRuns runs,
    CourseLists lists,
    DoctorCourses doctors,
    WaitingLists waiting,
    Approvals approvals,
    People people,
    Readings readings,
    Letters letters,
    TestClock clock) {

  @Test
  void aWholeListIsApprovedAtOnceButForThoseWhoWereAbsent() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var other = doctor(cast, "Mia Toft", Region.NORTH);
    var absent = doctor(cast, "Per Falk", Region.NORTH);
    var run = courses.held(cast.bo(), "AKUT");
    for (var doctor : List.of(freja.doctor(), other.doctor(), absent.doctor())) {
      runs.enter(cast.bo(), run, doctor);
    }
    assertThat(waiting.waiting(cast.bo())).isGreaterThanOrEqualTo(3);
    var present = Set.of(freja.doctor(), other.doctor());
    assertThat(lists.approve(cast.bo(), run, present)).isEqualTo(2);
    assertThat(approvals.of(freja.doctor())).hasSize(1);
    assertThat(approvals.of(other.doctor())).hasSize(1);
    assertThat(approvals.of(absent.doctor())).isEmpty();
    assertThat(lists.approve(cast.bo(), run, present)).isZero();
  }

  @Test
  void whoeverIsPutOnAListByAnotherIsToldOnceAndNotOfWhat() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var run = courses.coming(cast.bo(), "AKUT");
    runs.enter(cast.bo(), run, freja.doctor());
    runs.enter(cast.bo(), run, freja.doctor());
    runs.remove(cast.bo(), run, freja.doctor());
    runs.enter(cast.bo(), run, freja.doctor());
    letters.deliver();
    var email = people.get(freja.doctor()).email().value();
    assertThat(letters.to(email)).hasSize(1);
    assertThat(letters.lastTo(email).subject() + letters.lastTo(email).text())
        .contains("/logbog/laeger/" + freja.doctor() + "/kurser")
        .doesNotContain("Akut", "Bo Riis");
  }

  @Test
  void forHalfAMinuteTheListCanBeTakenBack() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var run = courses.held(cast.bo(), "AKUT");
    runs.enter(cast.bo(), run, freja.doctor());
    lists.approve(cast.bo(), run, Set.of(freja.doctor()));
    assertThat(runs.read(cast.bo(), run).retractable()).isEqualTo(1);
    lists.retract(cast.bo(), run);
    assertThat(runs.read(cast.bo(), run).open()).isEqualTo(1);
    lists.approve(cast.bo(), run, Set.of(freja.doctor()));
    clock.moveBy(Duration.ofSeconds(31));
    assertThat(approvals.standing(freja.doctor(), freja.id()))
        .containsExactly(courses.of(freja, "AKUT"));
    assertThatThrownBy(() -> lists.retract(cast.bo(), run))
        .isInstanceOfSatisfying(
            ApprovalRefused.class,
            it -> assertThat(it.problem().key()).isEqualTo("courses.refused.too-late"));
  }

  @Test
  void whereOneCannotBeApprovedNobodyIs() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var own = kbu(cast.bo().id(), cast, Region.NORTH);
    var run = courses.held(cast.bo(), "AKUT");
    runs.enter(cast.bo(), run, freja.doctor());
    runs.enter(cast.bo(), run, own.doctor());
    assertThatThrownBy(() -> lists.approve(cast.bo(), run, Set.of(freja.doctor(), own.doctor())))
        .isInstanceOfSatisfying(
            ListRefused.class,
            it -> {
              assertThat(it.problem().arguments()).containsExactly("Bo Riis");
              assertThat(it.reason().key()).isEqualTo("approvals.refused.own");
            });
    assertThat(approvals.of(freja.doctor())).isEmpty();
  }

  @Test
  void aListIsNotApprovedBeforeTheLastDay() {
    var cast = clinic.cast();
    var run = courses.coming(cast.bo(), "AKUT");
    runs.enter(cast.bo(), run, postings.freja(cast).doctor());
    assertThatThrownBy(() -> lists.approve(cast.bo(), run, Set.of()))
        .isInstanceOfSatisfying(
            ApprovalRefused.class,
            it -> assertThat(it.earliest()).contains(postings.today().plusDays(8)));
  }

  @Test
  void whoCameOntoTheListAfterItWasReadIsNotApproved() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var late = doctor(cast, "Siv Lang", Region.NORTH);
    var run = courses.held(cast.bo(), "AKUT");
    runs.enter(cast.bo(), run, freja.doctor());
    runs.enter(cast.bo(), run, late.doctor());
    assertThat(lists.approve(cast.bo(), run, Set.of(freja.doctor()))).isEqualTo(1);
    assertThat(approvals.of(late.doctor())).isEmpty();
  }

  @Test
  void aPartLeadersListApprovesThePart() {
    var cast = clinic.cast();
    var amina = postings.amina(cast);
    var run = courses.held(cast.nils(), "ALMEN-1");
    runs.enter(cast.nils(), run, amina.doctor());
    lists.approve(cast.nils(), run, Set.of(amina.doctor()));
    clock.moveBy(Duration.ofSeconds(31));
    assertThat(approvals.standing(amina.doctor(), amina.id()))
        .containsExactly(courses.part(amina, "ALMEN-1"));
    assertThat(runs.of(cast.tove())).extracting(Run::id).contains(run);
  }

  @Test
  void othersFindNoList() {
    var cast = clinic.cast();
    var run = courses.held(cast.bo(), "AKUT");
    var eastern = clinic.as("Mona Rask", Role.COURSE_PROVIDER, Scope.in(Region.EAST));
    var another = clinic.as("Kaj Bro", Role.COURSE_PROVIDER, Scope.in(Region.NORTH, "KOM"));
    for (var other : List.of(eastern, another, cast.tove(), cast.karen(), cast.freja())) {
      assertThatThrownBy(() -> runs.read(other, run)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> lists.approve(other, run, Set.of())).isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> runs.of(cast.karen())).isInstanceOf(NotFound.class);
  }

  @Test
  void doctorsAreFoundByNameOrWholeAddressWhoseCurriculumHasTheCourse() {
    var cast = clinic.cast();
    var unusual = "Xenia Q" + System.nanoTime();
    var north = doctor(cast, unusual, Region.NORTH);
    doctor(cast, unusual + " Øst", Region.EAST);
    var run = courses.held(cast.bo(), "AKUT");
    var address = people.get(north.doctor()).email().value();
    for (var typed : List.of(unusual.toUpperCase(java.util.Locale.ROOT), address)) {
      assertThat(runs.search(cast.bo(), run, typed))
          .extracting(FoundDoctor::id)
          .containsExactly(north.doctor());
    }
    assertThat(runs.search(cast.bo(), run, address.substring(1))).isEmpty();
    assertThat(runs.search(cast.bo(), run, "%")).isEmpty();
    assertThat(runs.search(cast.bo(), courses.held(cast.bo(), "SOL1"), unusual)).isEmpty();
    runs.enter(cast.bo(), run, north.doctor());
    assertThat(runs.search(cast.bo(), run, unusual)).isEmpty();
  }

  @Test
  void aDoctorSignsUpForWhatTheirCurriculumAsksAndOff() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    postings.jonas(cast);
    var run = courses.coming(cast.bo(), "AKUT");
    runs.signUp(cast.freja(), run);
    runs.signUp(cast.freja(), run);
    assertThat(runs.read(cast.bo(), run).participants())
        .singleElement()
        .satisfies(it -> assertThat(it.enrolledSelf()).isTrue());
    assertThat(enrolled(cast.freja(), run)).isTrue();
    runs.signOff(cast.freja(), run);
    assertThat(runs.read(cast.bo(), run).participants()).isEmpty();
    assertThatThrownBy(() -> runs.signUp(cast.jonas(), run)).isInstanceOf(CourseNotTheirs.class);
    assertThat(freja.stage()).isEqualTo(Stage.KBU);
  }

  @Test
  void whoeverIsOnAListIsToldThatItWasRead() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var run = courses.held(cast.bo(), "AKUT");
    runs.enter(cast.bo(), run, freja.doctor());
    runs.read(cast.bo(), run);
    assertThat(readings.of(freja.doctor().value(), null))
        .extracting(Reading::name)
        .containsExactly("Bo Riis");
  }

  private boolean enrolled(Viewer.Clinician doctor, RunId run) {
    return doctors.of(doctor, doctor.id()).posts().getFirst().runs().stream()
        .filter(it -> it.run().id().equals(run))
        .findFirst()
        .orElseThrow()
        .enrolled();
  }

  private Post doctor(Clinic.Cast cast, String name, Region region) {
    return kbu(clinic.as(name, Role.TRAINEE, Scope.ALL).id(), cast, region);
  }

  private Post kbu(PersonId doctor, Clinic.Cast cast, Region region) {
    var from = postings.today().minusMonths(1);
    var element = postings.element(1, cast.medical(), from, from.plusMonths(6));
    return postings.post(doctor, Stage.KBU, null, region, element);
  }
}
