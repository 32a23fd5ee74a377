package logbog.approvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import logbog.ModuleTest;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Approvals;
import logbog.approvals.Approved;
import logbog.approvals.AskId;
import logbog.approvals.Asks;
import logbog.approvals.Basis;
import logbog.approvals.Tasks;
import logbog.oversight.Oversight;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.roles.Delegations;
import logbog.roles.RoleEnded;
import logbog.roles.Roles;
import org.junit.jupiter.api.Test;

/** For thirty days after their time a supervisor answers what they were asked before. */
@ModuleTest
record GraceTest(
    Weeks weeks,
    Clinic clinic,
    Postings postings,
    Approved approved,
    Approvals approvals,
    Asks asks,
    Tasks tasks,
    Delegations delegations,
    Roles roles,
    Oversight oversight) {

  @Test
  void untilMidnightOfTheThirtiethDayAfterItWasNoLongerDelegated() {
    var monday = weeks.monday();
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var first = approved.ask(cast.freja(), post, "1", cast.lise());
    var second = approved.ask(cast.freja(), post, "2", cast.lise());
    delegations.end(cast.karen(), cast.lise().active());
    assertThatThrownBy(() -> approved.ask(cast.freja(), post, "3", cast.lise()))
        .isInstanceOf(ApprovalRefused.class);
    weeks.at(monday.plusDays(30), "23:59");
    assertThatThrownBy(
            () ->
                approvals.approve(
                    cast.lise(),
                    post.doctor(),
                    post.id(),
                    approved.competence(post, "1"),
                    Basis.APPROVED,
                    null))
        .isInstanceOf(ApprovalRefused.class);
    assertThat(tasks.approve(cast.lise(), first, null).by().name()).isEqualTo("Lise Thorup");
    assertThat(left(cast, second)).isFalse();
    assertThat(stuck(cast)).isZero();
    weeks.at(monday.plusDays(31), "00:00");
    refused(cast, second);
    assertThat(left(cast, second)).isTrue();
    assertThat(stuck(cast)).isOne();
    weeks.live(workday(monday.plusDays(31)));
    assertThat(weeks.digests(cast.lise())).isEmpty();
    assertThat(weeks.digests(cast.karen())).hasSize(1);
    assertThat(asks.sendOn(cast.freja(), second, cast.karen().active())).isNotEqualTo(second);
  }

  @Test
  void untilMidnightOfTheThirtiethDayAfterTheDoctorLeft() {
    weeks.monday();
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var first = approved.ask(cast.freja(), post, "1", cast.lise());
    var second = approved.ask(cast.freja(), post, "2", cast.lise());
    var last = post.elements().getFirst().to();
    weeks.at(last.plusDays(30), "23:59");
    tasks.approve(cast.lise(), first, null);
    assertThat(left(cast, second)).isFalse();
    weeks.at(last.plusDays(31), "00:00");
    refused(cast, second);
    assertThat(left(cast, second)).isTrue();
  }

  @Test
  void whatWasDelegatedToADayGoesByThatDay() {
    var monday = weeks.monday();
    var cast = clinic.cast();
    delegations.give(cast.karen(), cast.lise().active(), monday, monday.plusDays(4));
    var id = approved.ask(cast.freja(), postings.freja(cast), "1", cast.lise());
    weeks.at(monday.plusDays(35), "00:00");
    refused(cast, id);
    weeks.at(monday.plusDays(34), "23:59");
    tasks.approve(cast.lise(), id, null);
  }

  @Test
  void whoseRoleHasEndedAnswersNothing() {
    var monday = weeks.monday();
    var cast = clinic.cast();
    var id = approved.ask(cast.freja(), postings.freja(cast), "1", cast.lise());
    roles.end(cast.karen(), cast.lise().active(), monday);
    assertThatThrownBy(() -> tasks.approve(cast.lise(), id, null)).isInstanceOf(RoleEnded.class);
    assertThat(left(cast, id)).isTrue();
  }

  private void refused(Clinic.Cast cast, AskId id) {
    assertThatThrownBy(() -> tasks.approve(cast.lise(), id, null))
        .isInstanceOf(ApprovalRefused.class);
  }

  private boolean left(Clinic.Cast cast, AskId id) {
    return asks.fileOf(cast.freja(), id).left();
  }

  private int stuck(Clinic.Cast cast) {
    return oversight.department(cast.karen(), cast.medical()).waiting().getFirst().expired();
  }

  private static LocalDate workday(LocalDate day) {
    return logbog.mail.Holidays.openFrom(day);
  }
}
