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

  @Bean
  static EmbeddedServer embeddedServer(@Value("${logbog.data}") Path path, Keys keys) {
    var folder = new DataFolder(path);
    if (!folder.take()) {
      throw new CannotStart("LOGBOG_DATA: another Logbog is using the folder " + folder + ".");
    }
    return EmbeddedServer.start(folder, folder.programs(), keys);
  }

  @Bean
  static Server server(EmbeddedServer embedded) {
    return embedded.server();
  }
}
