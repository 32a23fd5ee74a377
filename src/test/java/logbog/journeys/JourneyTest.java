package logbog.journeys;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.ServerSocket;
import logbog.TestClock;
import logbog.database.TestDatabase;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test in a browser against the application on a free port of this machine; otherwise as {@link
 * logbog.ModuleTest}, whose ways of preparing things it shares. A test method asks for {@link
 * Windows}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.DEFINED_PORT,
    properties = {
      "db-scheduler.enabled=false",
      "logbog.audit.sealing=false",
      "spring.mail.host=127.0.0.1",
      "spring.mail.port=${logbog.lane.mail-port}",
      "management.server.port=-1",
    })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = {TestDatabase.class, JourneyTest.FreePort.class})
@Import({TestClock.class, Drawn.class})
@ExtendWith({TestClock.Reset.class, Windows.Opening.class})
public @interface JourneyTest {

  /** Found before the application starts, so that the links of its mails lead to it. */
  class FreePort implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      try (var socket = new ServerSocket(0)) {
        TestPropertyValues.of(
                "server.port=" + socket.getLocalPort(),
                "logbog.base-url=http://localhost:" + socket.getLocalPort())
            .applyTo(context);
      } catch (IOException none) {
        throw new IllegalStateException(none);
      }
    }
  }
}
