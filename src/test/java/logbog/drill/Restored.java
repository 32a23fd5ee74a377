package logbog.drill;

import java.io.IOException;
import java.nio.file.Path;
import logbog.database.Inside;
import logbog.database.Running;
import logbog.keys.TestKeys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A restored database, looked at before any application touches it. */
record Restored(Path data, Running server) implements AutoCloseable {

  Restored(Path data) throws IOException {
    this(data, new Running(data, "", TestKeys.of(data.resolve("keys.properties"))));
  }

  JdbcClient database() {
    return Inside.of(data);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
