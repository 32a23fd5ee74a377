package logbog.database;

import java.nio.file.Path;
import logbog.keys.CannotStart;
import logbog.keys.Keys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Without an outside database, the embedded one is started, before anything asks for it. */
@Configuration(proxyBeanMethods = false)
@Conditional(OutsideGiven.Not.class)
class Embedded {

  private static final Logger log = LoggerFactory.getLogger(Embedded.class);

  /**
   * @param command set when this process runs a command, which may do so beside a running server
   */
  @Bean
  static Host host(
      @Value("${logbog.data}") Path path,
      @Value("${logbog.backup}") String backup,
      @Value("${logbog.command:}") String command,
      Keys keys) {
    var folder = new DataFolder(path);
    if (folder.take()) {
      var archiving = Archiving.to(backup, folder);
      if (command.isEmpty()) {
        archiving.notice().ifPresent(log::warn);
      }
      return EmbeddedServer.start(folder, folder.programs(), keys, archiving);
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

  @Bean
  static Cluster cluster(Host host, @Value("${logbog.data}") Path path, Keys keys) {
    return new Cluster(
        new DataFolder(path).database(), host.server().url(), Roles.login(Roles.SUPERUSER, keys));
  }
}
