package logbog.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.mail.Letters;
import logbog.people.Cpr;
import logbog.people.Identities;
import logbog.people.Viewer;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.roles.Roles;
import org.junit.jupiter.api.Test;

/** When an imported doctor's own access opens: the first day of the first element, once (M13). */
@ModuleTest
record AdmissionsTest(
    Clinic clinic,
    Postings postings,
    Imports imports,
    Admissions admissions,
    UpcomingDoctors upcoming,
    Identities identities,
    Roles roles,
    Letters letters,
    TestClock time) {

  @Test
  void whoHasNotBegunIsPlannedAndLetInOnTheFirstDay() {
    var cast = clinic.cast();
    var email = Register.email();
    var cpr = Register.cpr();
    imported(cast.inger(), cpr, email, postings.today().plusDays(3));
    var doctor = identities.find(cpr).orElseThrow();
    assertThat(upcoming.of(cast.inger())).extracting(UpcomingDoctor::doctor).contains(doctor);
    assertThat(upcoming.of(cast.palle())).extracting(UpcomingDoctor::doctor).doesNotContain(doctor);
    time.moveBy(Duration.ofDays(2));
    admissions.admitAllDue();
    letters.deliver();
    assertThat(letters.to(email)).isEmpty();
    assertThat(roles.currentOf(doctor)).isEmpty();
    time.moveBy(Duration.ofDays(1));
    admissions.admitAllDue();
    admissions.admitAllDue();
    letters.deliver();
    assertThat(letters.to(email)).hasSize(1);
    assertThat(letters.lastTo(email).subject()).contains("Adgangsoplysninger");
    assertThat(roles.currentOf(doctor)).hasSize(1);
    assertThat(upcoming.of(cast.inger())).extracting(UpcomingDoctor::doctor).doesNotContain(doctor);
  }

  @Test
  void whoIsRegisteredAfterTheyBeganIsLetInAtOnce() {
    var cast = clinic.cast();
    var email = Register.email();
    imported(cast.inger(), Register.cpr(), email, postings.today().minusDays(20));
    letters.deliver();
    assertThat(letters.to(email)).hasSize(1);
  }

  private void imported(Viewer.Clinician by, Cpr cpr, String email, LocalDate from) {
    var file = new Register().line(cpr, email, 1, from, from.plusDays(180)).bytes();
    var id = imports.bring(by, "nord.csv", file);
    imports.take(by, id, imports.preview(by, id).digest(), false, false);
  }
}
