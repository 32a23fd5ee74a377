package logbog.signin;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The provider the operator has set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcSettings.class)
class OidcWiring {

  @Bean
  static OidcChoice provider(OidcSettings settings) {
    return () -> settings;
  }
}
