package logbog.database;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import logbog.Lane;
import logbog.keys.TestKeys;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The database of the tests: one embedded server for the whole run, fresh, given to each context as
 * an outside database with two logins.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Path DATA = Lane.folder("test-data");
  static final Path PROGRAMS = Lane.folder("postgres.programs");

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var server = Running.SERVER.server();
    TestPropertyValues.of(
            "logbog.data=" + DATA,
            "logbog.keys=" + TestKeys.file(),
            "logbog.lane.mail-port=" + Lane.MAIL_PORT,
            "spring.datasource.url=" + server.url(),
            "spring.datasource.username=" + server.application().name(),
            "spring.datasource.password=" + server.application().password(),
            "spring.flyway.user=" + server.owner().name(),
            "spring.flyway.password=" + server.owner().password(),
            // Many contexts share one server: none keeps connections it does not use.
            "spring.datasource.hikari.minimum-idle=1",
            "spring.datasource.hikari.idle-timeout=10000")
        .applyTo(context);
  }

  static Server server() {
    return Running.SERVER.server();
  }

  /** Where the server of the tests listens. */
  public static int port() {
    return URI.create(server().url().substring("jdbc:".length())).getPort();
  }

  /** What leads a process to it, by another port. */
  public static Map<String, String> settings(int port) {
    var server = server();
    return Map.of(
        "LOGBOG_DATA", DATA.toString(),
        "LOGBOG_KEYS", TestKeys.file().toString(),
        "SPRING_DATASOURCE_URL", server.url().replace(":" + port() + "/", ":" + port + "/"),
        "SPRING_DATASOURCE_USERNAME", server.application().name(),
        "SPRING_DATASOURCE_PASSWORD", server.application().password(),
        "SPRING_FLYWAY_USER", server.owner().name(),
        "SPRING_FLYWAY_PASSWORD", server.owner().password(),
        "SPRING_DATASOURCE_HIKARI_MINIMUM_IDLE", "1");
  }

  /** Started when the first context asks. */
  private static final class Running {

    private static final EmbeddedServer SERVER = start();

    private static EmbeddedServer start() {
      try {
        var folder = new DataFolder(Inside.emptied(DATA));
        var server = EmbeddedServer.start(folder, PROGRAMS, TestKeys.keys(), Archiving.none());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        return server;
      } catch (IOException failed) {
        throw new IllegalStateException(failed);
      }
    }

    private static void stop(EmbeddedServer server) {
      try {
        server.close();
      } catch (IOException failed) {
        throw new IllegalStateException(failed);
      }
    }
  }
}
