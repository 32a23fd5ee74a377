package logbog.database;

import logbog.keys.Keys;

/**
 * The two roles of the database: one owns the schema and migrates it, the application's owns
 * nothing and may do only what the migrations grant it.
 */
final class Roles {

  static final String SUPERUSER = "postgres";
  static final String OWNER = "logbog_owner";
  static final String APPLICATION = "logbog_app";

  private Roles() {}

  /** The embedded server's passwords are made from the keys and kept nowhere else. */
  static Server.Login login(String role, Keys keys) {
    return new Server.Login(role, keys.token("database.login", role));
  }
}
