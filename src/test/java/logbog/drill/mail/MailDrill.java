package logbog.drill.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import logbog.TestClock;
import logbog.database.Inside;
import logbog.keys.TestKeys;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application with its jobs running, on a database and a port of its own, going by a
 * clock that only the drill moves and only forward. Mail that is not answered is given up sooner
 * than in earnest.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "db-scheduler.enabled=true",
      "logbog.audit.sealing=false",
      "logbog.base-url=http://localhost:8080",
      "management.server.port=-1",
      "spring.mail.host=127.0.0.1",
      "spring.mail.properties[mail.smtp.timeout]=2000",
    })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = MailDrill.OwnDatabase.class)
@Import(TestClock.class)
@DirtiesContext
@interface MailDrill {

  /** Fresh, so that no letter of another test is among ours. */
  class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      try {
        TestPropertyValues.of(
                "logbog.data=" + Inside.emptied(Path.of("target/mail-drill")),
                "logbog.keys=" + TestKeys.file())
            .applyTo(context);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
