package logbog.database;

import logbog.keys.Keys;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Where the database is reached, and by which logins.
 *
 * @param url a JDBC address without a login
 */
record Server(String url, Login owner, Login application) {

  /** The embedded server; its logins' passwords are made from the keys. */
  static Server embedded(int port, Keys keys) {
    return new Server(
        "jdbc:postgresql://localhost:" + port + "/logbog",
        Roles.login(Roles.OWNER, keys),
        Roles.login(Roles.APPLICATION, keys));
  }

  /** A role that can sign in. */
  record Login(String name, String password) {
    @Override
    public String toString() {
      return name;
    }
  }

  boolean hasTwoLogins() {
    return !owner.equals(application);
  }

  /** How the application gets in. */
  JdbcConnectionDetails forApplication() {
    return new JdbcConnectionDetails() {
      @Override
      public String getJdbcUrl() {
        return url;
      }

      @Override
      public String getUsername() {
        return application.name();
      }

      @Override
      public String getPassword() {
        return application.password();
      }
    };
  }

  /** How the migrations get in. */
  FlywayConnectionDetails forOwner() {
    return new FlywayConnectionDetails() {
      @Override
      public String getJdbcUrl() {
        return url;
      }

      @Override
      public String getUsername() {
        return owner.name();
      }

      @Override
      public String getPassword() {
        return owner.password();
      }
    };
  }
}
