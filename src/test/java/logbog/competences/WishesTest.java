package logbog.competences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import logbog.ModuleTest;
import logbog.approvals.Approvals;
import logbog.approvals.Asks;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.curricula.CompetenceId;
import logbog.curricula.Curricula;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import logbog.people.Mobile;
import logbog.people.People;
import logbog.posts.DoctorAccess;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.roles.Delegations;
import logbog.roles.Holdings;
import logbog.roles.Newcomer;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.web.NotFound;
import logbog.web.Refusal;
import org.junit.jupiter.api.Test;

/** "Bed UAO oprette NN": the wish, the answer, and the request that goes on by itself (M3). */
@ModuleTest
record WishesTest(
    Clinic clinic,
    Postings postings,
    DoctorAccess access,
    Wishes wishes,
    SupervisorDesk desk,
    Competences competences,
    Approvals approvals,
    Asks asks,
    Curricula curricula,
    People people,
    Roles roles,
    Delegations delegations,
    Holdings holdings,
    Letters letters) {

  @Test
  void theLeadCreatesThemAndTheRequestGoesOnByItself() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var email = email();
    var id = wish(cast, freja, email);
    assertThat(state(freja)).isEqualTo(CompetenceState.WISHED);
    assertThat(holdings.waiting(roles.currentOf(cast.karen().id())))
        .containsEntry(cast.karen().active(), 1);
    letters.deliver();
    assertThat(letters.to(people.get(cast.karen().id()).email().value()))
        .anyMatch(mail -> mail.text().contains("/logbog/vejlederoensker/" + id));
    assertThat(desk.open(cast.karen(), id).known()).isEmpty();

    var until = postings.today().plusMonths(1);
    desk.create(cast.karen(), id, vera(email), until);

    var vera = people.claiming(email).getFirst();
    assertThat(roles.holders(Role.SUPERVISOR, cast.medical()))
        .anyMatch(grant -> grant.person().equals(vera.id()));
    assertThat(delegations.covers(vera.id(), cast.medical(), until)).isTrue();
    assertThat(delegations.covers(vera.id(), cast.medical(), until.plusDays(1))).isFalse();
    assertThat(asks.openOf(freja.doctor()))
        .singleElement()
        .satisfies(
            ask -> {
              assertThat(ask.to().person()).isEqualTo(vera.id());
              assertThat(ask.subject()).isEqualTo(Subject.of(competence(freja)));
              assertThat(ask.note()).isEqualTo("Så mig tage imod.");
            });
    assertThat(desk.waiting(cast.karen())).isEmpty();
    letters.deliver();
    assertThat(letters.to(email.value())).isNotEmpty();
  }

  @Test
  void whoIsKnownAlreadyIsFoundFirstAndNotMadeTwice() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var henrik = people.get(cast.henrik().id());
    var id = wish(cast, freja, henrik.email());
    assertThat(desk.open(cast.karen(), id).known()).extracting("id").contains(henrik.id());
    assertThatThrownBy(() -> desk.appoint(cast.karen(), id, cast.bo().id(), postings.today()))
        .isInstanceOf(NotFound.class);
    desk.appoint(cast.karen(), id, henrik.id(), postings.today());
    assertThat(people.claiming(henrik.email())).hasSize(1);
    assertThat(asks.openOf(freja.doctor())).hasSize(1);
  }

  @Test
  void onlyTheDepartmentsLeadSeesItAndAnswers() {
    var cast = clinic.cast();
    var id = wish(cast, postings.freja(cast), email());
    for (var other :
        List.of(cast.ole(), cast.lise(), cast.inger(), cast.grete(), cast.freja(), cast.dorte())) {
      assertThat(desk.waiting(other)).isEmpty();
      assertThatThrownBy(() -> desk.open(other, id)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> desk.decline(other, id, "Nej")).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void aNoSaysWhyAndTheDoctorCanAskAnother() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var id = wish(cast, freja, email());
    desk.decline(cast.karen(), id, "Spørg Lise.");
    assertThat(state(freja)).isEqualTo(CompetenceState.NOT_ASKED);
    assertThatThrownBy(() -> desk.create(cast.karen(), id, vera(email()), postings.today()))
        .isInstanceOf(WishRefused.class);
    assertThat(asks.openOf(freja.doctor())).isEmpty();
    wish(cast, freja, email());
  }

  @Test
  void whatWasApprovedMeanwhileLeavesNothingHalfDone() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var email = email();
    var id = wish(cast, freja, email);
    var subject = Subject.of(competence(freja));
    approvals.approve(cast.karen(), freja.doctor(), freja.id(), subject, Basis.APPROVED, null);
    assertThatThrownBy(() -> desk.create(cast.karen(), id, vera(email), postings.today()))
        .isInstanceOf(Refusal.class);
    assertThat(people.claiming(email)).isEmpty();
    assertThat(desk.waiting(cast.karen())).hasSize(1);
  }

  @Test
  void nobodyIsMadeTheirOwnSupervisorAndNothingIsWishedForTwice() {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    var id = wish(cast, freja, people.get(freja.doctor()).email());
    assertThat(desk.open(cast.karen(), id).known()).isEmpty();
    assertThatThrownBy(() -> wish(cast, freja, email())).isInstanceOf(WishRefused.class);
    wishes.withdraw(cast.freja(), id);
    assertThatThrownBy(() -> wishes.withdraw(cast.freja(), id)).isInstanceOf(WishRefused.class);
    wish(cast, freja, email());
  }

  @Test
  void inGeneralPracticeThereIsNobodyToCreate() {
    var cast = clinic.cast();
    assertThat(wishes.departments(postings.amina(cast))).isEmpty();
    assertThat(wishes.departments(postings.freja(cast)))
        .extracting("id")
        .containsExactly(cast.medical());
  }

  private WishId wish(Clinic.Cast cast, Post post, EmailAddress email) {
    return wishes.wish(
        cast.freja(),
        access.open(cast.freja(), post.doctor(), "test"),
        post,
        new Wished(competence(post), cast.medical(), name(email), email, "Så mig tage imod."));
  }

  private CompetenceState state(Post post) {
    var book = competences.book(post);
    return book.state(book.line(competence(post)).orElseThrow());
  }

  private CompetenceId competence(Post post) {
    return curricula.get(post.curriculum()).competences().getFirst().id();
  }

  private static String name(EmailAddress email) {
    return "Vera " + email;
  }

  private static Newcomer vera(EmailAddress email) {
    var n = "%08d".formatted(System.nanoTime() % 100_000_000);
    return new Newcomer(name(email), email, new Mobile("+46" + n), null);
  }

  private static EmailAddress email() {
    return EmailAddress.of("vera-" + System.nanoTime() + "@laege.example");
  }
}
