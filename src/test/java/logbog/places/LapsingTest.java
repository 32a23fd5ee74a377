package logbog.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.people.Viewer;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A last day that passes ends what an owner would have ended that day (V9). */
@ModuleTest
record LapsingTest(
    Campuses campuses,
    Colleagues colleagues,
    Staff staff,
    Lapsing lapsing,
    JdbcClient jdbc,
    TestClock time,
    Clock clock) {

  @Test
  void whoseLastDayPassesTakesTheirOwnAddressAlong() {
    var campus = campuses.one();
    var rita = new Viewer.Office(campus.owner());
    campuses.listed(rita, campus.school(), campus.owner());
    var line = campuses.line(campus.school(), campus.owner());
    campuses.appoint(campus.school(), "ny-" + campus.owner(), "Nina Ny");
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    colleagues.end(rita, campus.no(), staff.at(rita, campus.no()).id(), today);
    lapsing.lapse();
    assertThat(staff.addressesOf(campus.school())).contains(line.address());
    time.moveBy(Duration.ofDays(1));
    lapsing.lapse();
    assertThat(staff.addressesOf(campus.school())).doesNotContain(line.address());
    assertThat(
            jdbc.sql("select ended_by from places.appointment where address = :it and until = :day")
                .param("it", campus.owner())
                .param("day", today)
                .query(String.class)
                .single())
        .isEqualTo("until");
  }
}
