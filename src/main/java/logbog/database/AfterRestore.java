package logbog.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What a module sets right in a database brought back to an earlier second, before anyone uses it.
 * A bean that needs nothing: the application is not started.
 */
public interface AfterRestore {

  /**
   * @param database may do all
   * @param what the second, or {@code latest}
   */
  void putRight(Connection database, String what) throws SQLException;
}
