package logbog.approvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import logbog.ModuleTest;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Approved;
import logbog.approvals.Asks;
import logbog.approvals.Basis;
import logbog.approvals.Desks;
import logbog.approvals.Subject;
import logbog.approvals.Tasks;
import logbog.approvals.Wish;
import logbog.audit.Actor;
import logbog.posts.Postings;
import logbog.posts.Posts;
import logbog.roles.Clinic;
import logbog.roles.Role;
import logbog.roles.Scope;
import logbog.web.NotFound;
import org.junit.jupiter.api.Test;

/** What whoever stands in meets that is not as it was. */
@ModuleTest
record DeputyTest(
    Weeks weeks,
    Clinic clinic,
    Postings postings,
    Posts posts,
    Approved approved,
    Asks asks,
    Desks desks,
    Tasks tasks,
    Absences absences) {

  @Test
  void whoComesTooLateIsToldSo() {
    var monday = weeks.monday();
    var cast = clinic.cast();
    var id = approved.ask(cast.freja(), postings.freja(cast), "1", cast.lise());
    absences.begin(cast.lise(), monday, monday, cast.karen().id());
    tasks.approve(cast.lise(), id, null);
    assertThatThrownBy(() -> tasks.approve(cast.karen(), id, null))
        .isInstanceOfSatisfying(
            ApprovalRefused.class,
            it -> assertThat(it.problem().key()).isEqualTo("approvals.refused.closed"));
    assertThatThrownBy(() -> tasks.open(cast.karen(), id)).isInstanceOf(NotFound.class);
  }

  @Test
  void aWithdrawnElementTakesNothingElseOffTheList() {
    weeks.monday();
    var cast = clinic.cast();
    var second = clinic.as("Mie Brandt", Role.EDUCATION_LEAD, Scope.at(cast.medical()));
    var post = postings.freja(cast);
    var element = post.elements().getFirst();
    weeks.at(element.to(), "09:00");
    var time = Subject.timeOf(element.id());
    asks.ask(
        cast.freja(),
        new Wish(post.id(), time, Basis.APPROVED, cast.karen().active(), null, "", List.of()));
    approved.ask(cast.freja(), post, "1", cast.karen());
    absences.begin(cast.karen(), element.to(), element.to().plusDays(9), second.id());
    assertThat(desks.waiting(second)).isEqualTo(2);
    posts.withdraw(element.id(), Actor.system());
    assertThatCode(() -> desks.of(second, null)).doesNotThrowAnyException();
    assertThatCode(() -> desks.waiting(second)).doesNotThrowAnyException();
  }

  @Test
  void whoAlsoTrainsSaysThatTheyAreAwayWhicheverRoleTheyActIn() {
    var monday = weeks.monday();
    var cast = clinic.cast();
    var trains = clinic.also(cast.lise().id(), Role.TRAINEE, Scope.ALL);
    assertThat(desks.of(trains, null).asked()).isTrue();
    absences.begin(trains, monday, monday.plusDays(2), cast.karen().id());
    assertThat(absences.of(cast.lise())).isPresent();
    assertThat(desks.of(cast.freja(), null).asked()).isFalse();
    assertThatThrownBy(() -> absences.of(cast.freja())).isInstanceOf(NotFound.class);
  }
}
