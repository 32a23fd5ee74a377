package logbog.database;

import java.sql.SQLException;
import logbog.keys.CannotStart;
import org.jspecify.annotations.Nullable;

/** What went wrong with the database at start, in a sentence for the operator. */
final class Failures {

  private Failures() {}

  static CannotStart ofStart(Exception failure, DataFolder folder) {
    return isWrongPassword(failure)
        ? new CannotStart("LOGBOG_KEYS: the key file is not the one LOGBOG_DATA was made with.")
        : new CannotStart.Yet(
            "LOGBOG_DATA: the database in %s does not start (%s); its log is in %s/postgres/log."
                .formatted(folder, failure.getMessage(), folder));
  }

  /**
   * @param login the setting of the login that was tried
   */
  static CannotStart ofAccess(Exception failure, String login) {
    return isWrongPassword(failure)
        ? new CannotStart(login + " or its password is wrong: the database refuses the login.")
        : new CannotStart.Yet(
            "SPRING_DATASOURCE_URL: the database does not answer (%s)."
                .formatted(failure.getMessage()));
  }

  static boolean isWrongPassword(@Nullable Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused && "28P01".equals(refused.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
