package logbog.web;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what no limit counts and no form can repeat any more. */
@Component
public class Tidying {

  /** A mailed link's form may lie open for long; one of a session is dead within a week. */
  static final Duration FORM = Duration.ofDays(120);

  private final JdbcClient jdbc;
  private final Clock clock;

  Tidying(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional
  public void tidy() {
    old("delete from web.throttle where since < :then", Throttle.LONGEST);
    old("delete from web.once where at < :then", FORM);
  }

  private void old(String sql, Duration age) {
    jdbc.sql(sql).param("then", clock.instant().minus(age).atOffset(ZoneOffset.UTC)).update();
  }
}
