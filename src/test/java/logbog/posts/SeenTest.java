package logbog.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.audit.DayOfReadings;
import logbog.audit.Matter;
import logbog.audit.Reader;
import logbog.audit.Readings;
import logbog.audit.ReadingsByDay;
import logbog.people.Viewer;
import logbog.roles.Clinic;
import logbog.roles.Purpose;
import logbog.roles.Role;
import logbog.roles.Scope;
import logbog.roles.UserNumbers;
import logbog.roles.Users;
import logbog.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A doctor sees who has seen the record: when, in which role, and which part. */
@ModuleTest
record SeenTest(
    Clinic clinic,
    Postings postings,
    DoctorAccess access,
    Users users,
    UserNumbers numbers,
    Readings readings,
    ReadingsByDay days,
    TransactionTemplate transaction,
    MockMvcTester http,
    TestClock time) {

  @Test
  void whoSawItInWhichRoleAndWhatAPersonsDayOnOneLine() {
    var cast = clinic.cast();
    postings.freja(cast);
    var freja = cast.freja().id();
    access.open(cast.karen(), freja, "kompetencer");
    access.open(cast.karen(), freja, "kurser");
    access.open(cast.karen(), freja, "kurser");
    access.open(cast.inger(), freja, "merit");
    var also = clinic.also(cast.karen().id(), Role.SUPERVISOR, Scope.at(cast.medical()));
    access.open(also, freja, "noter");
    time.moveBy(Duration.ofDays(1));
    access.open(cast.karen(), freja, "forloeb");
    assertThat(days.of(freja.value(), null))
        .extracting(DayOfReadings::name, DayOfReadings::role, DayOfReadings::times)
        .containsExactly(
            tuple("Karen Vinther", "EDUCATION_LEAD", 1),
            tuple("Karen Vinther", "SUPERVISOR", 1),
            tuple("Inger Kjær", "SECRETARIAT", 1),
            tuple("Karen Vinther", "EDUCATION_LEAD", 3));
    assertThat(page(cast.freja(), cast.freja()))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Karen Vinther, Uddannelsesansvarlig overlæge (UAO), Medicinsk Afdeling, Midtby Sygehus",
            "3 gange, senest",
            "Kompetencer · Kurser",
            "Inger Kjær, Videreuddannelsessekretariat, Videreuddannelsesregion Nord");
  }

  @Test
  void theWholeNumberIsSeenToBeOpenedAndWhatFor() {
    var cast = clinic.cast();
    postings.freja(cast);
    users.open(cast.inger(), cast.freja().id());
    numbers.open(cast.inger(), cast.freja().id(), Purpose.REGISTER);
    assertThat(page(cast.freja(), cast.freja()))
        .bodyText()
        .contains("Dit hele CPR-nummer, til opslag i et register", "Din brugerprofil");
  }

  @Test
  void itIsTheDoctorsAloneAndNotTheSecretariats() {
    var cast = clinic.cast();
    postings.freja(cast);
    for (var other :
        new Viewer.Clinician[] {cast.inger(), cast.karen(), cast.jonas(), cast.dorte()}) {
      assertThat(page(other, cast.freja())).hasStatus(404);
    }
    assertThat(page(cast.karen(), cast.karen())).hasStatusOk();
    assertThatThrownBy(() -> access.open(cast.ole(), cast.freja().id(), "kurser"))
        .isInstanceOf(NotFound.class);
    assertThat(days.of(cast.freja().id().value(), null)).isEmpty();
  }

  /** A day that is still being added to when the list goes on is not told a second time. */
  @Test
  void aLongListGoesOnWhereItStopped() {
    var freja = clinic.cast().freja();
    for (var n = 0; n < ReadingsByDay.PAGE + 5; n++) {
      keep(freja, "Reader " + n);
    }
    for (var n = 0; n < ReadingsByDay.PAGE + 5; n++) {
      keep(freja, "Reader " + n);
    }
    var seen = new ArrayList<DayOfReadings>();
    UUID before = null;
    do {
      var found = days.of(freja.id().value(), before);
      seen.addAll(found.stream().limit(ReadingsByDay.PAGE).toList());
      before = found.size() > ReadingsByDay.PAGE ? seen.getLast().id() : null;
    } while (before != null);
    assertThat(seen)
        .hasSize(ReadingsByDay.PAGE + 5)
        .allSatisfy(it -> assertThat(it.times()).isEqualTo(2));
    assertThat(seen).extracting(DayOfReadings::name).doesNotHaveDuplicates();
    assertThat(page(freja, freja)).bodyText().contains("Vis ældre", "?before=");
  }

  private void keep(Viewer.Clinician freja, String name) {
    var reader = Reader.clinician(freja.actor(), name, "SUPERVISOR", "", "kurser");
    transaction.executeWithoutResult(
        _ -> readings.keep(reader, Matter.LOGBOOK, List.of(freja.id().value())));
  }

  private MvcTestResult page(Viewer.Clinician viewer, Viewer.Clinician whose) {
    return http.get()
        .uri("/logbog/laeger/" + whose.id() + "/set")
        .with(Story.as(viewer))
        .exchange();
  }
}
