package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import logbog.ModuleTest;
import logbog.mail.Letters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * What signing in leaves in the log: nothing that opens anything, and nobody's address. (What a
 * whole working day leaves in it is looked at by the drill of kills.)
 */
@ModuleTest
class LogTest {

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final MockMvcTester http;
  private final Letters letters;
  private final Apprentice.School school;

  LogTest(MockMvcTester http, Letters letters, Apprentice.School school) {
    this.http = http;
    this.letters = letters;
    this.school = school;
  }

  @BeforeEach
  void listen() {
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void listenNoMore() {
    root.detachAppender(log);
  }

  @Test
  void aCodeAndWhatItOpensAreNotInTheLog() {
    var karen = Office.known(http, letters);
    karen.ask();
    karen.typeWrong();
    var code = karen.mail().code();
    var flow = karen.browser().cookie("logbog-code");
    karen.type(code);
    var session = karen.browser().cookie("logbog");
    var elsewhere = karen.elsewhere(http);
    elsewhere.spendTheBudget();
    elsewhere.ask();
    var link = elsewhere.mail().path();
    elsewhere.browser().open(link);
    elsewhere.browser().send(link, Map.of());
    assertUnspoken(code, flow + "", session + "", last(link), karen.email());
  }

  @Test
  void aPasswordItsLinksAndItsOwnerAreNotInTheLog() {
    var sofie = school.sofie(http);
    sofie.open();
    var proof = sofie.mail().path();
    sofie.prove(proof);
    sofie.signIn("en-forkert-kode-1");
    sofie.signIn(Apprentice.PASSWORD);
    var session = sofie.browser().cookie("logbog");
    var another = sofie.elsewhere(http);
    another.browser().open("/adgangskode/glemt");
    another.browser().send("/adgangskode/glemt", Map.of("email", sofie.email()));
    var forgotten = another.mail().path();
    another.browser().open(forgotten);
    another.browser().send(forgotten, Map.of("password", "kort"));
    another.browser().open(forgotten + "x");
    assertUnspoken(
        Apprentice.PASSWORD,
        "en-forkert-kode-1",
        last(proof),
        last(forgotten),
        session + "",
        sofie.email(),
        "Sofie Bang");
  }

  private void assertUnspoken(String... secrets) {
    assertThat(log.list).as("something is logged").isNotEmpty();
    var said = log.list.stream().map(LogTest::text).toList();
    for (var secret : List.of(secrets)) {
      assertThat(said).noneMatch(alone(secret).asPredicate());
    }
  }

  /** As a word: the digits of a code may well be a part of some letter's id. */
  private static Pattern alone(String secret) {
    return Pattern.compile("(?<![\\w-])" + Pattern.quote(secret) + "(?![\\w-])");
  }

  private static String text(ILoggingEvent event) {
    var failure = event.getThrowableProxy();
    return event.getFormattedMessage()
        + (failure == null ? "" : ThrowableProxyUtil.asString(failure));
  }

  private static String last(String link) {
    return link.substring(link.lastIndexOf('/') + 1);
  }
}
