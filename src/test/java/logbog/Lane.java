package logbog;

import java.nio.file.Path;

/**
 * One of the processes among which the build spreads the tests: what would be in another's way has
 * the lane's number.
 */
public final class Lane {

  private static final int NO = Integer.getInteger("logbog.lane", 1);

  /** Where the application sends its mail during tests. */
  public static final int MAIL_PORT = 3024 + NO;

  private Lane() {}

  /** A folder or file of this lane's, whole. */
  public static Path folder(String name) {
    return Path.of("target", name + "-" + NO).toAbsolutePath();
  }
}
