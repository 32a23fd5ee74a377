package logbog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ModuleTest
record HouseTest(MockMvcTester http, JdbcClient jdbc, Clock clock, TestClock time, Statements sql) {

  @Test
  void theHouseStands() {
    assertThat(http).isNotNull();
  }

  @Test
  void testsRunAsTheApplicationsRoleWhichIsNoSuperuser() {
    assertThat(jdbc.sql("select current_user").query(String.class).single())
        .isEqualTo("logbog_app");
    assertThat(jdbc.sql("show is_superuser").query(String.class).single()).isEqualTo("off");
  }

  @Test
  void testsRunInATimeZoneThatFindsMistakes() {
    assertThat(TimeZone.getDefault().getID()).isEqualTo("Pacific/Chatham");
  }

  @Test
  void theClockOfTheTestsIsTheClockOfTheApplication() {
    time.moveBy(Duration.ofDays(90));
    assertThat(clock.instant()).isAfter(Instant.now().plus(Duration.ofDays(89)));
  }

  @Test
  void statementsAreCounted() throws Exception {
    assertThat(sql.of(() -> jdbc.sql("select 1").query().singleValue()))
        .containsExactly("select 1");
  }
}
