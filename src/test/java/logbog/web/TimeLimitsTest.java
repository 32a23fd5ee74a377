package logbog.web;

import static org.assertj.core.api.Assertions.assertThat;

import logbog.ModuleTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No question to the database, and no waiting for another's lock, goes on for ever. */
@ModuleTest
record TimeLimitsTest(JdbcClient jdbc) {

  @ParameterizedTest
  @CsvSource({
    "statement_timeout, 30s",
    "lock_timeout, 10s",
    "idle_in_transaction_session_timeout, 1min",
  })
  void everySessionOfTheApplicationIsLimited(String setting, String limit) {
    assertThat(jdbc.sql("show " + setting).query(String.class).single()).isEqualTo(limit);
  }
}
