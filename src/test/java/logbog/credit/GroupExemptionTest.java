package logbog.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.approvals.Approvals;
import logbog.approvals.Approved;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.credit.Candidate.Standing;
import logbog.curricula.Curricula;
import logbog.curricula.Stage;
import logbog.people.Identities;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.places.Region;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.roles.Role;
import logbog.roles.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Exempting all who were to attend a cancelled course: shown first, then all or nobody. */
@ModuleTest
record GroupExemptionTest(
    Clinic clinic,
    Postings postings,
    Approved approved,
    Approvals approvals,
    Curricula curricula,
    GroupExemptions exemptions,
    People people,
    Identities identities,
    MockMvcTester http,
    TestClock clock) {

  private static final Ground CASE = new Ground(Basis.OTHER_BASIS, "", "2026-123", null);

  @Test
  void thePreviewSaysOfEachWhatWouldBecomeOfThem() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    postings.jonas(cast);
    var emma = kbu(cast, "Emma Dahl");
    approved.standing(cast.bo(), emma, course(emma));
    var number = identities.open(cast.freja().id(), cast.inger(), "test").written();
    var list = List.of(number, mail(emma.doctor()), mail(cast.jonas().id()), "x@nowhere.example");
    assertThat(exemptions.preview(cast.inger(), kom(), list))
        .extracting(Candidate::standing)
        .containsExactly(
            Standing.EXEMPTED, Standing.APPROVED, Standing.NOT_ASKED, Standing.UNKNOWN);
    assertThat(approvals.of(freja.doctor())).isEmpty();
    assertThat(exemptions.preview(cast.palle(), kom(), list))
        .extracting(Candidate::standing)
        .containsOnly(Standing.UNKNOWN);
  }

  @Test
  void oneDecisionExemptsThemAll() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var emma = kbu(cast, "Emma Dahl");
    exemptions.exempt(cast.inger(), kom(), List.of(freja.doctor(), emma.doctor()), CASE);
    clock.moveBy(Duration.ofSeconds(31));
    for (var post : List.of(freja, emma)) {
      assertThat(approvals.standing(post.doctor(), post.id())).containsExactly(course(post));
    }
  }

  @Test
  void ifOneCannotBeExemptedAnyMoreNobodyIs() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var emma = kbu(cast, "Emma Dahl");
    approved.standing(cast.bo(), emma, course(emma));
    var both = List.of(freja.doctor(), emma.doctor());
    assertThatThrownBy(() -> exemptions.exempt(cast.inger(), kom(), both, CASE))
        .isInstanceOf(CandidatesChanged.class);
    assertThat(approvals.of(freja.doctor())).isEmpty();
  }

  @Test
  void onlyTheSecretariatDoes() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    for (var other : List.of(cast.karen(), cast.bo(), cast.freja(), cast.dorte())) {
      assertThatThrownBy(() -> exemptions.exempt(other, kom(), List.of(freja.doctor()), CASE))
          .isInstanceOf(OnlyTheSecretariat.class);
      assertThat(http.get().uri("/logbog/merit/aflyst-kursus").with(Story.as(other)))
          .hasStatus(403);
    }
  }

  @Test
  void theListIsShownBeforeAnythingIsDecided() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    assertThat(
            http.post()
                .uri("/logbog/merit/aflyst-kursus/liste")
                .param("course", kom().value())
                .param("list", mail(freja.doctor()) + "\n ingen@x.example ;")
                .with(Story.as(cast.inger()))
                .with(Story.aForm()))
        .hasStatusOk()
        .bodyText()
        .contains("Freja Holm", freja.doctor().toString(), "ingen@x.example");
    assertThat(approvals.of(freja.doctor())).isEmpty();
  }

  private CancelledCourse kom() {
    return exemptions.course("KOM/").orElseThrow();
  }

  private Subject course(Post post) {
    return Subject.of(curricula.get(post.curriculum()).course("KOM").orElseThrow().id());
  }

  private Post kbu(Clinic.Cast cast, String name) {
    var doctor = clinic.as(name, Role.TRAINEE, Scope.ALL).id();
    var from = postings.today().minusMonths(1);
    var element = postings.element(1, cast.medical(), from, from.plusMonths(6));
    return postings.post(doctor, Stage.KBU, null, Region.NORTH, element);
  }

  private String mail(PersonId person) {
    return people.get(person).email().value();
  }
}
