package logbog;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import logbog.keys.CannotStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Each wrong or missing setting stops the start with a sentence that names it. */
class SettingsTest {

  @TempDir Path folder;
  private final MockEnvironment set = new MockEnvironment();

  @BeforeEach
  void aDemo() {
    set.setProperty("server.port", "0");
    set.setProperty("management.server.port", "0");
    set.setProperty("logbog.demo", "true");
    set.setProperty("logbog.base-url", "http://localhost:8080");
    set.setProperty("logbog.data", folder.toString());
  }

  @Test
  void aDemoNeedsNothing() {
    assertThatCode(() -> new Settings(true).check(new Given(set))).doesNotThrowAnyException();
  }

  @Test
  void onlyADemosClockMayBeginElsewhere() {
    set.setProperty("logbog.demo-clock", "2026-12-17T09:00");
    assertThatCode(() -> new Settings(true).check(new Given(set))).doesNotThrowAnyException();
    set.setProperty("logbog.demo-clock", "om tre uger");
    stopsBecause(
        "LOGBOG_DEMO_CLOCK must be a moment in Denmark like 2026-12-17T09:00, and is \"om tre uger\".");
    set.setProperty("logbog.demo-clock", "2026-12-17T09:00");
    set.setProperty("logbog.demo", "false");
    set.setProperty("spring.mail.host", "mail.example");
    stopsBecause("LOGBOG_DEMO_CLOCK is for demos: what is signed bears the real time.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "-1", "65536", ""})
  void aPortIsANumberInRange(String port) {
    set.setProperty("server.port", port);
    stopsBecause("SERVER_PORT must be a port, a number from 0 to 65535, and is \"" + port + "\".");
  }

  @Test
  void theManagementPortIsANumberToo() {
    set.setProperty("management.server.port", "x");
    stopsBecause("MANAGEMENT_SERVER_PORT must be a port, a number from 0 to 65535, and is \"x\".");
  }

  @Test
  void managementIsNeverServedBesideThePages() {
    set.setProperty("server.port", "8080");
    set.setProperty("management.server.port", "8080");
    stopsBecause("MANAGEMENT_SERVER_PORT must be another port than SERVER_PORT.");
  }

  @Test
  void aPortInUseIsNamed() throws IOException {
    try (var other = new ServerSocket(0)) {
      set.setProperty("server.port", Integer.toString(other.getLocalPort()));
      stopsBecause(
          "SERVER_PORT: port %d is in use by another program or may not be opened."
              .formatted(other.getLocalPort()));
    }
  }

  @Test
  void aCommandOpensNoPort() throws IOException {
    try (var other = new ServerSocket(0)) {
      set.setProperty("server.port", Integer.toString(other.getLocalPort()));
      assertThatCode(() -> new Settings(false).check(new Given(set))).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "logbog.example",
        "ftp://logbog.example",
        "https://logbog.example/path",
        "https://me:secret@logbog.example",
        "https://logbog.example?x=1",
        "https://",
        "https://log bog",
      })
  void theBaseUrlIsAnAddressWithoutPathOrLogin(String url) {
    set.setProperty("logbog.base-url", url);
    stopsBecause(
        "LOGBOG_BASE_URL must be like https://logbog.example.dk, without path or login, and is \""
            + url
            + "\".");
  }

  @Test
  void withoutTheDemoPeopleSignInOverHttpsOnly() {
    noDemo();
    set.setProperty("logbog.base-url", "http://logbog.example");
    stopsBecause(
        "LOGBOG_BASE_URL must begin with https://, because people sign in there (only a demo may"
            + " do without).");
  }

  @Test
  void theDemoIsOnOrOff() {
    set.setProperty("logbog.demo", "yes");
    stopsBecause("LOGBOG_DEMO must be true or false, and is \"yes\".");
  }

  @Test
  void withoutTheDemoThereIsAMailServer() {
    noDemo();
    set.setProperty("spring.mail.host", "");
    stopsBecause(
        "SPRING_MAIL_HOST is missing: name the SMTP server, or set LOGBOG_DEMO=true to try Logbog"
            + " out.");
  }

  @Test
  void theMailServersPortIsANumber() {
    noDemo();
    set.setProperty("spring.mail.port", "smtp");
    stopsBecause("SPRING_MAIL_PORT must be a port, a number from 0 to 65535, and is \"smtp\".");
  }

  @Test
  void theDatabaseIsAPostgres() {
    set.setProperty("spring.datasource.url", "jdbc:mysql://server/logbog");
    stopsBecause(
        "SPRING_DATASOURCE_URL must be like jdbc:postgresql://server/logbog: PostgreSQL is the only"
            + " database Logbog uses.");
  }

  @Test
  void aLoginIsForADatabaseThatIsNamed() {
    set.setProperty("spring.flyway.user", "owner");
    stopsBecause("SPRING_DATASOURCE_URL is missing, and SPRING_FLYWAY_USER is set.");
  }

  @Test
  void theDataFolderCanBeWritten() throws IOException {
    var file = Files.createFile(folder.resolve("file"));
    set.setProperty("logbog.data", file.toString());
    stopsBecause("LOGBOG_DATA: the folder " + file + " cannot be written.");
  }

  @Test
  void theCatalogueIsAFolder() {
    set.setProperty("logbog.catalogue", folder + "/none");
    stopsBecause(
        "LOGBOG_CATALOGUE must name a folder that can be read, and is \"" + folder + "/none\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clamav.example", "clamav.example:", "clamav example:3310", ":x"})
  void aScannerHasAHostAndAPort(String address) {
    set.setProperty("logbog.clamd", address);
    stopsBecause("LOGBOG_CLAMD must be like localhost:3310, and is \"" + address + "\".");
  }

  private void noDemo() {
    set.setProperty("logbog.demo", "false");
    set.setProperty("spring.mail.host", "smtp.example");
  }

  private void stopsBecause(String sentence) {
    assertThatThrownBy(() -> new Settings(true).check(new Given(set)))
        .isInstanceOf(CannotStart.class)
        .hasMessage(sentence);
  }
}
