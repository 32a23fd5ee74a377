package logbog.database;

import java.nio.file.Path;
import logbog.keys.CannotStart;
import logbog.keys.Keys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Without an outside database, the embedded one is started, before anything asks for it. */
@Configuration(proxyBeanMethods = false)
@Conditional(OutsideGiven.Not.class)
class Embedded {

  /**
   * @param command set when this process runs a command, which may do so beside a running server
   */
  @Bean
  static Host host(
      @Value("${logbog.data}") Path path, @Value("${logbog.command:}") String command, Keys keys) {
    var folder = new DataFolder(path);
    if (folder.take()) {
      return EmbeddedServer.start(folder, folder.programs(), keys);
    }
    if (!command.isEmpty()) {
      return RunningServer.in(folder, keys);
    }
    throw new CannotStart.Yet("LOGBOG_DATA: another Logbog is using the folder " + folder + ".");
  }

  @Bean
  static Server server(Host host) {
    return host.server();
  }
}
