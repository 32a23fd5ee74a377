package logbog.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.audit.Readings;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Clinic;
import logbog.roles.Role;
import logbog.roles.RoleEnded;
import logbog.roles.Roles;
import logbog.roles.Scope;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whose record opens to whom, and who sees that it was opened (M2, M19). */
@ModuleTest
record DoctorAccessTest(
    Clinic clinic,
    Postings postings,
    DoctorAccess access,
    Readings readings,
    Roles roles,
    FormerDoctors former,
    MockMvcTester http,
    TestClock time) {

  @Test
  void aRecordOpensToItsDoctorThoseWhoTrainThemAndTheirRegionsSecretariat() {
    var cast = clinic.cast();
    postings.freja(cast);
    var freja = cast.freja().id();
    for (var reader :
        List.of(cast.freja(), cast.henrik(), cast.lise(), cast.karen(), cast.inger())) {
      assertThat(access.open(reader, freja, "test").posts()).hasSize(1);
    }
    for (var stranger :
        List.of(
            cast.ole(),
            cast.grete(),
            cast.jonas(),
            cast.bo(),
            cast.tove(),
            cast.nils(),
            cast.signe(),
            cast.palle(),
            cast.dorte())) {
      closed(stranger, freja);
    }
  }

  @Test
  void aDepartmentsLeadKeepsReadingAndItsSupervisorsAMonth() {
    var cast = clinic.cast();
    var left = postings.freja(cast).elements().getFirst().to();
    var freja = cast.freja().id();
    var days = Duration.ofDays(left.toEpochDay() - postings.today().toEpochDay());
    time.moveBy(days.plusDays(30));
    assertThat(access.open(cast.henrik(), freja, "test").own()).isFalse();
    assertThat(access.open(cast.ole(), freja, "test").own()).isFalse();
    time.moveBy(Duration.ofDays(1));
    closed(cast.henrik(), freja);
    closed(cast.lise(), freja);
    assertThat(access.open(cast.karen(), freja, "test").own()).isFalse();
  }

  @Test
  void whoHasMovedOnIsFoundByThoseToWhomTheRecordStillOpensAndByNobodyElse() {
    var cast = clinic.cast();
    var left = postings.freja(cast).elements().getFirst().to();
    postings.amina(cast);
    assertThat(found(cast.karen(), null)).containsExactly(cast.amina().id());
    time.moveBy(Duration.ofDays(left.toEpochDay() - postings.today().toEpochDay()));
    assertThat(found(cast.karen(), null)).containsExactly(cast.amina().id());
    time.moveBy(Duration.ofDays(1));
    assertThat(found(cast.karen(), null)).containsExactly(cast.amina().id(), cast.freja().id());
    assertThat(found(cast.karen(), cast.amina().id())).containsExactly(cast.freja().id());
    assertThat(found(cast.henrik(), null)).containsExactly(cast.freja().id());
    assertThat(found(cast.ole(), null)).isEmpty();
    for (var other : List.of(cast.freja(), cast.inger(), cast.dorte(), cast.bo(), cast.tove())) {
      assertThatThrownBy(() -> found(other, null)).isInstanceOf(NotFound.class);
    }
    time.moveBy(Duration.ofDays(30));
    assertThat(found(cast.henrik(), null)).isEmpty();
    closed(cast.henrik(), cast.freja().id());
    var record = "/logbog/laeger/" + cast.freja().id() + "/forloeb";
    assertThat(http.get().uri("/logbog/laeger/tidligere?name=FREJA").with(Story.as(cast.karen())))
        .hasStatusOk()
        .bodyText()
        .contains("href=\"" + record + "\"")
        .doesNotContain("Amina");
    assertThat(readings.of(cast.freja().id().value(), null)).isEmpty();
    assertThat(http.get().uri(record).with(Story.as(cast.karen()))).hasStatusOk();
    assertThat(readings.of(cast.freja().id().value(), null)).hasSize(1);
  }

  private List<PersonId> found(Viewer.Clinician viewer, @Nullable PersonId after) {
    return former.of(viewer, "", after).stream().map(DoctorAtWork::doctor).toList();
  }

  @Test
  void theActiveRoleDecidesAndNotAllThatOneHolds() {
    var cast = clinic.cast();
    postings.freja(cast);
    var alsoThere = clinic.also(cast.ole().id(), Role.SUPERVISOR, Scope.at(cast.medical()));
    closed(cast.ole(), cast.freja().id());
    assertThat(access.open(alsoThere, cast.freja().id(), "test").by().role())
        .isEqualTo(Role.SUPERVISOR);
  }

  @Test
  void aRoleThatIsOverOpensNothingFromThatMoment() {
    var cast = clinic.cast();
    postings.freja(cast);
    roles.end(cast.inger(), cast.karen().active(), postings.today());
    assertThatThrownBy(() -> access.open(cast.karen(), cast.freja().id(), "test"))
        .isInstanceOf(RoleEnded.class);
  }

  @Test
  void anothersRoleOpensNothing() {
    var cast = clinic.cast();
    postings.freja(cast);
    var borrowed = new Viewer.Clinician(cast.bo().id(), "Bo Riis", cast.karen().active());
    assertThatThrownBy(() -> access.open(borrowed, cast.freja().id(), "test"))
        .isInstanceOf(RoleEnded.class);
  }

  @Test
  void oneWhoIsBothDoctorAndSomethingElseOpensTheirOwnInAnyRole() {
    var cast = clinic.cast();
    postings.freja(cast);
    var teaching = clinic.also(cast.freja().id(), Role.SUPERVISOR, Scope.at(cast.surgery()));
    assertThat(access.open(teaching, cast.freja().id(), "test").own()).isTrue();
  }

  @Test
  void everyOpeningOfAnothersRecordIsTheDoctorsToSee() {
    var cast = clinic.cast();
    postings.freja(cast);
    var freja = cast.freja().id();
    access.open(cast.freja(), freja, "kompetencer");
    assertThat(readings.of(freja.value(), null)).isEmpty();
    access.open(cast.karen(), freja, "kompetencer");
    assertThat(readings.of(freja.value(), null))
        .singleElement()
        .satisfies(read -> assertThat(read.name()).isEqualTo("Karen Vinther"));
    closed(cast.ole(), freja);
    assertThat(readings.of(freja.value(), null)).hasSize(1);
  }

  @Test
  void whoIsNobodyHasNoRecord() {
    var cast = clinic.cast();
    closed(cast.inger(), PersonId.valueOf("00000000-0000-4000-8000-000000000000"));
    closed(cast.inger(), cast.freja().id());
  }

  private void closed(Viewer.Clinician viewer, PersonId doctor) {
    assertThatThrownBy(() -> access.open(viewer, doctor, "test")).isInstanceOf(NotFound.class);
  }
}
