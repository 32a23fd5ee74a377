package logbog.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.audit.Actor;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.places.Region;
import logbog.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gives which role to whom (M3), and when a role counts (M2). */
@ModuleTest
record RolesTest(Roles roles, RoleRows rows, Clinic clinic, TestClock clock, JdbcClient jdbc) {

  /** The role table of the domain, whole: maker, role, where. */
  @Test
  void everyRoleIsGivenByItsMakerAndByNobodyElse() {
    var cast = clinic.cast();
    var makers =
        List.of(
            cast.freja(),
            cast.henrik(),
            cast.lise(),
            cast.karen(),
            cast.grete(),
            cast.bo(),
            cast.tove(),
            cast.nils(),
            cast.signe(),
            cast.inger(),
            cast.dorte());
    for (var role : Role.values()) {
      for (var maker : makers) {
        var person = clinic.person("Line Ny");
        var scope = scope(role, cast);
        var his = clinic.grant(maker).role();
        if (role.maker().filter(his::equals).isPresent()) {
          assertThat(roles.give(maker, person, role, scope, rows.today(), null).role())
              .isEqualTo(role);
        } else {
          assertThatThrownBy(() -> roles.give(maker, person, role, scope, rows.today(), null))
              .as("%s gives %s", his, role)
              .isInstanceOfSatisfying(
                  RoleRefused.class,
                  refused ->
                      assertThat(refused.problem().key()).isEqualTo("roles.refused." + role));
          assertThat(roles.of(person)).isEmpty();
        }
      }
    }
  }

  @Test
  void aSecretariatGivesRolesInItsOwnRegionOnly() {
    var cast = clinic.cast();
    var person = clinic.person("Line Ny");
    refused(
        "roles.refused.elsewhere.SECRETARIAT",
        () -> give(cast.palle(), person, Role.EDUCATION_LEAD, Scope.at(cast.medical())));
    refused(
        "roles.refused.elsewhere.SECRETARIAT",
        () -> give(cast.palle(), person, Role.COURSE_PROVIDER, Scope.in(Region.NORTH)));
    give(cast.palle(), person, Role.EDUCATION_LEAD, Scope.at(cast.eastern()));
  }

  @Test
  void anEducationLeadGivesAndEndsSupervisorsOfTheirOwnDepartmentOnly() {
    var cast = clinic.cast();
    var person = clinic.person("Line Ny");
    refused(
        "roles.refused.elsewhere.EDUCATION_LEAD",
        () -> give(cast.ole(), person, Role.SUPERVISOR, Scope.at(cast.medical())));
    refused(
        "roles.refused.elsewhere.EDUCATION_LEAD",
        () -> roles.end(cast.ole(), cast.lise().active(), rows.today()));
    roles.end(cast.karen(), cast.lise().active(), rows.today());
    assertThat(roles.holders(Role.SUPERVISOR, cast.medical())).isEmpty();
  }

  @Test
  void aTutorBelongsToAPracticeAndAnEducationLeadToADepartment() {
    var cast = clinic.cast();
    var person = clinic.person("Line Ny");
    refused(
        "roles.refused.kind.GP_TUTOR",
        () -> give(cast.inger(), person, Role.GP_TUTOR, Scope.at(cast.medical())));
    refused(
        "roles.refused.kind.EDUCATION_LEAD",
        () -> give(cast.inger(), person, Role.EDUCATION_LEAD, Scope.at(cast.practice())));
  }

  @Test
  void nobodyGivesThemselvesARole() {
    var cast = clinic.cast();
    refused(
        "roles.refused.self",
        () -> give(cast.dorte(), cast.dorte().id(), Role.SECRETARIAT, Scope.in(Region.EAST)));
    refused(
        "roles.refused.self",
        () -> give(cast.karen(), cast.karen().id(), Role.SUPERVISOR, Scope.at(cast.medical())));
  }

  @Test
  void whoHasARoleThereGetsNoSecondOne() {
    var cast = clinic.cast();
    var again = give(cast.karen(), cast.lise().id(), Role.SUPERVISOR, Scope.at(cast.medical()));
    assertThat(again.id()).isEqualTo(cast.lise().active());
    assertThat(roles.of(cast.lise().id())).hasSize(1);
  }

  /** Also in a session that is open: it is asked at every request. */
  @Test
  void aRoleThatEndsAllowsNothingMoreFromThatMoment() {
    var cast = clinic.cast();
    roles.end(cast.inger(), cast.karen().active(), rows.today());
    assertThatThrownBy(() -> roles.active(cast.karen())).isInstanceOf(RoleEnded.class);
    assertThatThrownBy(
            () -> give(cast.karen(), cast.bo().id(), Role.SUPERVISOR, Scope.at(cast.medical())))
        .isInstanceOf(RoleEnded.class);
    assertThat(roles.holders(Role.EDUCATION_LEAD, cast.medical())).isEmpty();
  }

  @Test
  void aLastDayCountsToItsEnd() {
    var cast = clinic.cast();
    roles.end(cast.inger(), cast.karen().active(), rows.today().plusDays(1));
    assertThat(roles.active(cast.karen()).to()).isEqualTo(rows.today().plusDays(1));
    clock.moveBy(Duration.ofDays(1));
    assertThat(roles.active(cast.karen()).role()).isEqualTo(Role.EDUCATION_LEAD);
    clock.moveBy(Duration.ofDays(1));
    assertThatThrownBy(() -> roles.active(cast.karen())).isInstanceOf(RoleEnded.class);
  }

  @Test
  void aRoleCountsFromItsFirstDay() {
    var doctor = clinic.person("Line Ny");
    var grant = roles.enrol(doctor, rows.today().plusDays(2), Actor.system());
    var line = new Viewer.Clinician(doctor, "Line Ny", grant.id());
    assertThatThrownBy(() -> roles.active(line)).isInstanceOf(RoleEnded.class);
    assertThat(roles.first(doctor)).isEmpty();
    clock.moveBy(Duration.ofDays(2));
    assertThat(roles.active(line)).isEqualTo(grant);
    assertThat(roles.first(doctor)).contains(grant);
  }

  @Test
  void whatWasHeldStaysReadable() {
    var cast = clinic.cast();
    roles.end(cast.karen(), cast.lise().active(), rows.today());
    assertThat(roles.find(cast.lise().active()))
        .hasValueSatisfying(
            grant -> {
              assertThat(grant.is(Role.SUPERVISOR, cast.medical())).isTrue();
              assertThat(grant.to()).isEqualTo(rows.today());
            });
  }

  @Test
  void aDoctorIsEnrolledOnce() {
    var doctor = clinic.person("Line Ny");
    var grant = roles.enrol(doctor, rows.today(), Actor.system());
    assertThat(roles.enrol(doctor, rows.today().plusYears(1), Actor.system())).isEqualTo(grant);
  }

  @Test
  void onesOwnRolesOfTodayCanBeTakenAndNoOthers() {
    var cast = clinic.cast();
    var second = clinic.also(cast.karen().id(), Role.SUPERVISOR, Scope.at(cast.surgery()));
    assertThat(roles.take(cast.karen(), second.active()).role()).isEqualTo(Role.SUPERVISOR);
    assertThat(roles.first(cast.karen().id()).orElseThrow().id()).isEqualTo(second.active());
    assertThatThrownBy(() -> roles.take(cast.karen(), cast.inger().active()))
        .isInstanceOf(NotFound.class);
    roles.end(cast.ole(), second.active(), rows.today());
    assertThatThrownBy(() -> roles.take(cast.karen(), second.active()))
        .isInstanceOf(NotFound.class);
    assertThat(roles.first(cast.karen().id()).orElseThrow().id()).isEqualTo(cast.karen().active());
  }

  @Test
  void whatIsGivenAndEndedIsInTheTrail() {
    var cast = clinic.cast();
    var grant = give(cast.karen(), cast.bo().id(), Role.SUPERVISOR, Scope.at(cast.medical()));
    roles.end(cast.karen(), grant.id(), rows.today());
    assertThat(
            jdbc.sql("select act || ' ' || actor from audit.entry where subject = :id order by id")
                .param("id", grant.id().value())
                .query(String.class)
                .list())
        .containsExactly("RoleGiven " + cast.karen().id(), "RoleEnd " + cast.karen().id());
  }

  private Grant give(Viewer.Clinician by, PersonId person, Role role, Scope scope) {
    return roles.give(by, person, role, scope, rows.today(), null);
  }

  private static Scope scope(Role role, Clinic.Cast cast) {
    return switch (role) {
      case TRAINEE, PROJECT_LEAD -> Scope.ALL;
      case PRINCIPAL_SUPERVISOR, SUPERVISOR, EDUCATION_LEAD -> Scope.at(cast.medical());
      case GP_TUTOR -> Scope.at(cast.practice());
      case HEAD_COURSE_LEADER -> Scope.of("almen-medicin", null);
      case PART_COURSE_LEADER -> Scope.of("almen-medicin", "ALMEN-1");
      case COURSE_PROVIDER, RESEARCH_SUPERVISOR, SECRETARIAT -> Scope.in(Region.NORTH);
    };
  }

  private static void refused(String key, Runnable attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(
            RoleRefused.class, refused -> assertThat(refused.problem().key()).isEqualTo(key));
  }
}
