package logbog.database;

import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, as readiness tells it: asked on a connection of its own, so that a
 * busy pool is not taken for a database that is away, and never waited for longer than four
 * seconds.
 */
@Component("databaseHealthIndicator")
class Answering implements HealthIndicator {

  /** To get in, and to be answered. */
  private static final int SECONDS = (int) Duration.ofSeconds(2).toSeconds();

  private final PGSimpleDataSource source = new PGSimpleDataSource();

  Answering(Server server) {
    source.setUrl(server.url());
    source.setUser(server.application().name());
    source.setPassword(server.application().password());
    source.setApplicationName("logbog readiness");
    source.setLoginTimeout(SECONDS);
    source.setConnectTimeout(SECONDS);
    source.setSocketTimeout(SECONDS);
  }

  @Override
  public Health health() {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("select 1");
      return Health.up().build();
    } catch (SQLException away) {
      return Health.down().build();
    }
  }
}
