package logbog.database;

import java.io.IOException;

/** The embedded server as one process has it: started and kept, or found running and only used. */
sealed interface Host extends AutoCloseable permits EmbeddedServer, RunningServer {

  Server server();

  @Override
  void close() throws IOException;
}
