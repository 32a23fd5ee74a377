package logbog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import logbog.database.TestDatabase;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole application on a real PostgreSQL, as the application's role. All of them
 * share one context and one database: name your own people, and expect those of others. The demo is
 * off, jobs run only when called, and mail goes to {@link Lane#MAIL_PORT}, where a test may put a
 * server. What a test needs is asked for in its constructor or, for a record, its header.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    properties = {
      "db-scheduler.enabled=false",
      "logbog.audit.sealing=false",
      "spring.mail.host=127.0.0.1",
      "spring.mail.port=${logbog.lane.mail-port}",
      "logbog.base-url=http://localhost:8080",
    })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestClock.class, Statements.class})
@ExtendWith(TestClock.Reset.class)
public @interface ModuleTest {}
