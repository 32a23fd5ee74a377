package logbog.audit;

import java.sql.Connection;
import java.sql.SQLException;
import logbog.database.AfterRestore;
import org.springframework.stereotype.Component;

/** A restore takes away what came after its second: the trail says so, and is sealed with it. */
@Component
class RestoreTrail implements AfterRestore {

  @Override
  public void putRight(Connection database, String what) throws SQLException {
    try (var entry =
        database.prepareStatement(
            """
            insert into audit.entry (at, actor_kind, actor, act, subject, details)
            values (now(), 'OPERATOR', ?, 'DatabaseRestored', uuidv7(), jsonb_build_object('to', ?))
            """)) {
      entry.setString(1, System.getProperty("user.name"));
      entry.setString(2, what);
      entry.executeUpdate();
    }
  }
}
