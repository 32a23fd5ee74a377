package logbog.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import logbog.keys.Keys;

/** Makes the roles and the database of a fresh server, once. */
final class Preparation {

  private Preparation() {}

  static void of(DataSource superuser, Keys keys) throws SQLException {
    try (var connection = superuser.getConnection();
        var statement = connection.createStatement()) {
      for (var role : new String[] {Roles.OWNER, Roles.APPLICATION}) {
        // Passwords are base64url: nothing in them ends a literal.
        statement.execute(
            "create role %s login password '%s'"
                .formatted(role, Roles.login(role, keys).password()));
      }
      statement.execute("create database logbog owner " + Roles.OWNER);
      statement.execute("revoke all on database logbog, postgres from public");
      statement.execute("grant connect on database logbog to " + Roles.APPLICATION);
    }
  }
}
