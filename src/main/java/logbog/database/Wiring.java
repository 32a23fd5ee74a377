package logbog.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads the pool and the migrations to the server, each by its own login. */
@Configuration(proxyBeanMethods = false)
class Wiring {

  @Bean
  static JdbcConnectionDetails application(Server server) {
    return server.forApplication();
  }

  @Bean
  static FlywayConnectionDetails owner(Server server) {
    return server.forOwner();
  }

  @Bean
  static FlywayMigrationStrategy migration(Server server) {
    return new Migration(server);
  }
}
