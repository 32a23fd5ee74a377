package logbog.signin;

import java.sql.Connection;
import java.sql.SQLException;
import logbog.database.AfterRestore;
import org.springframework.stereotype.Component;

/**
 * After a restore, nothing that was used up or ended since may work again: sessions signed out,
 * codes and links used, tries spent.
 */
@Component
class EverybodyOut implements AfterRestore {

  @Override
  public void putRight(Connection database, String what) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute("delete from signin.session");
      statement.execute("delete from signin.flow");
      statement.execute("delete from signin.proof where used_at is null");
      statement.execute("delete from signin.passage");
      statement.execute("delete from signin.oidc_attempt");
      statement.execute("delete from signin.access_link where used_at is null");
    }
  }
}
