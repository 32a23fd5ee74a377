package logbog.signin;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Stores the attributes of a session as text. Anything but text is refused, so nothing a thief of
 * the database could write is ever deserialized into an object.
 */
@Configuration(proxyBeanMethods = false)
class SessionText {

  @Bean
  static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> textOnly() {
    var text = new GenericConversionService();
    text.addConverter(
        Object.class, byte[].class, value -> ((String) value).getBytes(StandardCharsets.UTF_8));
    text.addConverter(
        byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
    return sessions -> sessions.setConversionService(text);
  }
}
