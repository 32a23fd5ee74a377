package logbog.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import logbog.ModuleTest;
import org.junit.jupiter.api.Test;

/** A supervisor approves single competences only while it is delegated (M3's table). */
@ModuleTest
record DelegationsTest(Delegations delegations, Roles roles, RoleRows rows, Clinic clinic) {

  @Test
  void onlyTheDepartmentsEducationLeadDelegates() {
    var cast = clinic.cast();
    var today = rows.today();
    for (var other : List.of(cast.ole(), cast.inger(), cast.henrik(), cast.dorte())) {
      assertThatThrownBy(() -> delegations.give(other, cast.henrik().active(), today, null))
          .isInstanceOf(RoleRefused.class);
    }
    assertThat(delegations.covers(cast.henrik().id(), cast.medical(), today)).isFalse();
    delegations.give(cast.karen(), cast.henrik().active(), today, null);
    assertThat(delegations.covers(cast.henrik().id(), cast.medical(), today)).isTrue();
  }

  @Test
  void itHoldsOnItsDaysAndAtItsDepartment() {
    var cast = clinic.cast();
    var today = rows.today();
    delegations.give(cast.karen(), cast.henrik().active(), today.plusDays(1), today.plusDays(3));
    var henrik = cast.henrik().id();
    assertThat(delegations.covers(henrik, cast.medical(), today)).isFalse();
    assertThat(delegations.covers(henrik, cast.medical(), today.plusDays(1))).isTrue();
    assertThat(delegations.covers(henrik, cast.medical(), today.plusDays(3))).isTrue();
    assertThat(delegations.covers(henrik, cast.medical(), today.plusDays(4))).isFalse();
    assertThat(delegations.covers(henrik, cast.surgery(), today.plusDays(1))).isFalse();
  }

  @Test
  void aNewOneTakesThePlaceOfTheOld() {
    var cast = clinic.cast();
    var today = rows.today();
    delegations.give(cast.karen(), cast.lise().active(), today.plusDays(5), null);
    assertThat(delegations.covers(cast.lise().id(), cast.medical(), today)).isFalse();
    assertThat(delegations.at(cast.medical()))
        .hasEntrySatisfying(
            cast.lise().active(),
            standing -> assertThat(standing.from()).isEqualTo(today.plusDays(5)));
  }

  @Test
  void itEndsAtOnceWhenItIsTakenBackOrTheSupervisorLeaves() {
    var cast = clinic.cast();
    var today = rows.today();
    delegations.give(cast.karen(), cast.henrik().active(), today, null);
    delegations.end(cast.karen(), cast.henrik().active());
    assertThat(delegations.covers(cast.henrik().id(), cast.medical(), today)).isFalse();
    roles.end(cast.karen(), cast.lise().active(), today);
    assertThat(delegations.covers(cast.lise().id(), cast.medical(), today)).isFalse();
  }

  /** It is the department's: a successor finds it and may take it back. */
  @Test
  void itOutlastsTheLeadWhoGaveIt() {
    var cast = clinic.cast();
    var today = rows.today();
    roles.end(cast.inger(), cast.karen().active(), today);
    assertThat(delegations.covers(cast.lise().id(), cast.medical(), today)).isTrue();
    var successor = clinic.as("Ny Uao", Role.EDUCATION_LEAD, Scope.at(cast.medical()));
    delegations.end(successor, cast.lise().active());
    assertThat(delegations.covers(cast.lise().id(), cast.medical(), today)).isFalse();
  }
}
