package logbog.keys;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the keys; a demo makes its own, so that it needs nothing. */
@Configuration(proxyBeanMethods = false)
class Wiring {

  @Bean
  static Keys keys(
      @Value("${logbog.keys:}") String file,
      @Value("${logbog.demo}") boolean demo,
      @Value("${logbog.data}") Path data) {
    if (!file.isBlank()) {
      return new KeyFile(Path.of(file.strip())).read();
    }
    if (demo) {
      return new KeyFile(data.resolve("keys.properties")).readOrMake();
    }
    throw new CannotStart(
        "LOGBOG_KEYS is missing: name the key file, or set LOGBOG_DEMO=true to try Logbog out.");
  }
}
