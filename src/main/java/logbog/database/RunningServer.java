package logbog.database;

import logbog.keys.CannotStart;
import logbog.keys.Keys;

/** The server of a Logbog that is running, for a command beside it. */
record RunningServer(Server server) implements Host {

  static RunningServer in(DataFolder folder, Keys keys) {
    return Postmaster.in(folder.database())
        .map(found -> new RunningServer(Server.embedded(found.port(), keys)))
        .orElseThrow(
            () ->
                new CannotStart(
                    "LOGBOG_DATA: the Logbog using the folder "
                        + folder
                        + " is starting or stopping; try again when it has."));
  }

  /** Whoever started it stops it. */
  @Override
  public void close() {}
}
