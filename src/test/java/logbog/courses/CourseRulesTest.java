package logbog.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Approvals;
import logbog.approvals.Approved;
import logbog.approvals.Asks;
import logbog.approvals.Basis;
import logbog.approvals.Signer;
import logbog.approvals.Subject;
import logbog.approvals.Tasks;
import logbog.approvals.Wish;
import logbog.documents.CheckedFile;
import logbog.documents.SentFiles;
import logbog.documents.Uploads;
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

/** Who may approve what of courses (M9). */
@ModuleTest
record CourseRulesTest(
    Clinic clinic,
    Postings postings,
    Coursework courses,
    Approvals approvals,
    Approved approved,
    Asks asks,
    Tasks tasks,
    Uploads uploads,
    DoctorCourses doctors,
    Papers papers,
    OverallApprovals overall,
    WaitingLists waiting,
    TestClock clock) {

  @Test
  void aGeneralCourseIsApprovedByItsProviderAndByNobodyElse() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var course = courses.of(post, "AKUT");
    for (var other : List.of(cast.karen(), cast.lise(), cast.tove(), cast.nils(), cast.inger())) {
      refused(other, post, course, Basis.APPROVED, "courses.refused.provider");
    }
    assertThat(approve(cast.bo(), post, course, Basis.APPROVED).described().code())
        .isEqualTo("AKUT");
  }

  @Test
  void aProviderApprovesOnlyTheirOwnCourseInTheirOwnRegion() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var eastern = clinic.as("Mona Rask", Role.COURSE_PROVIDER, Scope.in(Region.EAST));
    var another = clinic.as("Kaj Bro", Role.COURSE_PROVIDER, Scope.in(Region.NORTH, "KOM"));
    var course = courses.of(post, "AKUT");
    refused(eastern, post, course, Basis.APPROVED, "courses.refused.region");
    refused(another, post, course, Basis.APPROVED, "courses.refused.provider");
    approve(another, post, courses.of(post, "KOM"), Basis.APPROVED);
  }

  @Test
  void aPartIsApprovedByItsOwnLeaderOrTheHead() {
    var cast = clinic.cast();
    var post = postings.amina(cast);
    approve(cast.nils(), post, courses.part(post, "ALMEN-1"), Basis.APPROVED);
    var other = courses.part(post, "ALMEN-2");
    refused(cast.nils(), post, other, Basis.APPROVED, "courses.refused.part");
    refused(cast.grete(), post, other, Basis.APPROVED, "courses.refused.part");
    var surgeon = clinic.as("Ib Kirk", Role.HEAD_COURSE_LEADER, Scope.of("kirurgi", null));
    refused(surgeon, post, other, Basis.APPROVED, "courses.refused.part");
    approve(cast.tove(), post, other, Basis.APPROVED);
  }

  @Test
  void thePartLeaderNeverGivesTheOverallApproval() {
    var cast = clinic.cast();
    var post = postings.amina(cast);
    allParts(cast, post);
    for (var basis : List.of(Basis.APPROVED, Basis.VERIFIED)) {
      refused(cast.nils(), post, courses.of(post, "ALMEN"), basis, "courses.refused.part-leader");
      refused(cast.grete(), post, courses.of(post, "ALMEN"), basis, "courses.refused.head");
    }
  }

  @Test
  void theHeadGivesTheOverallApprovalOnceEveryPartIsOfEffect() {
    var cast = clinic.cast();
    var post = postings.amina(cast);
    var whole = courses.of(post, "ALMEN");
    refused(cast.tove(), post, whole, Basis.APPROVED, "courses.refused.parts");
    for (var part : courses.course(post, "ALMEN").parts()) {
      approve(cast.tove(), post, Subject.of(part.id()), Basis.APPROVED);
    }
    refused(cast.tove(), post, whole, Basis.APPROVED, "courses.refused.parts");
    clock.moveBy(Duration.ofSeconds(31));
    approve(cast.tove(), post, whole, Basis.APPROVED);
  }

  @Test
  void theHeadSeesWhoOnlyLacksTheOverallApprovalAndTakesItBackAtOnce() {
    var cast = clinic.cast();
    var post = postings.amina(cast);
    assertThat(overall.ready(cast.tove())).extracting(Ready::post).doesNotContain(post.id());
    var before = waiting.waiting(cast.tove());
    allParts(cast, post);
    assertThat(waiting.waiting(cast.tove())).isEqualTo(before + 1);
    overall.approve(cast.tove(), post.id());
    assertThat(ready(cast, post).pending()).isPresent();
    overall.retract(cast.tove(), post.id());
    assertThat(ready(cast, post).pending()).isEmpty();
    assertThatThrownBy(() -> overall.ready(cast.nils())).isInstanceOf(NotFound.class);
  }

  @Test
  void theOverallApprovalRestsOnItsParts() {
    var cast = clinic.cast();
    var post = postings.amina(cast);
    allParts(cast, post);
    var part = approvals.of(post.doctor()).getFirst();
    assertThat(approvals.restingOn(List.of(part.id()))).isEmpty();
    approve(cast.tove(), post, courses.of(post, "ALMEN"), Basis.APPROVED);
    assertThat(approvals.restingOn(List.of(part.id())))
        .singleElement()
        .satisfies(it -> assertThat(it.what().code()).isEqualTo("ALMEN"))
        .satisfies(it -> assertThat(it.people()).containsExactly(cast.tove().id()));
  }

  @Test
  void aCertificateIsVerifiedWhereTheDoctorIsNow() throws IOException {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var course = courses.of(post, "KOM");
    refused(cast.ole(), post, course, Basis.VERIFIED, "courses.refused.verify");
    refused(cast.bo(), post, course, Basis.VERIFIED, "courses.refused.verify");
    assertThat(asks.candidates(cast.freja(), post.id(), course, Basis.VERIFIED))
        .extracting(Signer::name)
        .containsExactly("Karen Vinther");
    var file = uploads.check("bevis.pdf", SentFiles.pdf(), Asks.FILES);
    var id = asks.ask(cast.freja(), wish(post, course, cast.karen(), List.of(file)));
    tasks.approve(cast.karen(), id, null);
    var standing = doctors.of(cast.inger(), cast.freja().id()).posts().getFirst().courses().get(1);
    assertThat(standing.approved()).isTrue();
    var paper = standing.papers().getFirst();
    assertThat(papers.open(cast.inger(), cast.freja().id(), paper.file()).bytes()).isNotEmpty();
    assertThatThrownBy(() -> papers.open(cast.palle(), cast.freja().id(), paper.file()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aCertificateThatIsNotThereIsNotVerified() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var course = courses.of(post, "KOM");
    var id = asks.ask(cast.freja(), wish(post, course, cast.karen(), List.of()));
    assertThatThrownBy(() -> tasks.approve(cast.karen(), id, null))
        .isInstanceOfSatisfying(
            ApprovalRefused.class,
            it -> assertThat(it.problem().key()).isEqualTo("courses.refused.no-paper"));
  }

  @Test
  void creditIsGivenByTheRegionsSecretariatAlone() {
    var cast = clinic.cast();
    var post = postings.amina(cast);
    for (var subject : List.of(courses.of(post, "SOL2"), courses.part(post, "ALMEN-1"))) {
      refused(cast.palle(), post, subject, Basis.CREDIT, "courses.refused.credit");
      refused(cast.grete(), post, subject, Basis.OTHER_BASIS, "courses.refused.credit");
      approve(cast.inger(), post, subject, Basis.CREDIT);
    }
  }

  @Test
  void aDoctorAsksWhoeverGivesTheCourse() {
    var cast = clinic.cast();
    var post = postings.amina(cast);
    assertThat(asked(cast, post, courses.of(post, "SOL2"))).contains(cast.bo().id());
    assertThat(asked(cast, post, courses.part(post, "ALMEN-1")))
        .contains(cast.nils().id(), cast.tove().id());
    assertThat(asked(cast, post, courses.part(post, "ALMEN-2")))
        .contains(cast.tove().id())
        .doesNotContain(cast.nils().id());
  }

  private List<PersonId> asked(Clinic.Cast cast, Post post, Subject subject) {
    return asks.candidates(cast.amina(), post.id(), subject, Basis.APPROVED).stream()
        .map(Signer::person)
        .toList();
  }

  private Ready ready(Clinic.Cast cast, Post post) {
    return overall.ready(cast.tove()).stream()
        .filter(it -> it.post().equals(post.id()))
        .findFirst()
        .orElseThrow();
  }

  private void allParts(Clinic.Cast cast, Post post) {
    courses
        .course(post, "ALMEN")
        .parts()
        .forEach(it -> approved.standing(cast.tove(), post, Subject.of(it.id())));
  }

  private static Wish wish(
      Post post, Subject subject, Viewer.Clinician to, List<CheckedFile> files) {
    return new Wish(post.id(), subject, Basis.VERIFIED, to.active(), null, "", files);
  }

  private Approval approve(Viewer.Clinician by, Post post, Subject subject, Basis basis) {
    return approvals.approve(by, post.doctor(), post.id(), subject, basis, null);
  }

  private void refused(
      Viewer.Clinician by, Post post, Subject subject, Basis basis, String reason) {
    assertThatThrownBy(() -> approve(by, post, subject, basis))
        .isInstanceOfSatisfying(
            ApprovalRefused.class, it -> assertThat(it.problem().key()).isEqualTo(reason));
  }
}
