package logbog.documents;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The presses of this machine. */
@Configuration(proxyBeanMethods = false)
class Wiring {

  @Bean
  static Presses presses() {
    return Presses.ofThisMachine();
  }
}
