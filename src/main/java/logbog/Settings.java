package logbog;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import logbog.keys.CannotStart;
import logbog.mail.EmailAddress;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Looks at what the operator has set before anything is started, and refuses what cannot work with
 * one sentence that names the setting as the operator knows it.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
final class Settings implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  private final boolean serving;

  /**
   * @param serving false for a command, which opens no ports
   */
  Settings(boolean serving) {
    this.serving = serving;
  }

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    check(new Given(event.getEnvironment()));
  }

  void check(Given set) {
    var demo = set.yesOrNo("logbog.demo");
    checkPorts(set);
    checkBaseUrl(set, demo);
    checkMail(set, demo);
    checkBounces(set);
    new GivenProvider(set).check();
    checkDatabase(set);
    checkData(set);
    checkCatalogue(set);
    checkClamd(set);
    checkClock(set, demo);
  }

  private void checkPorts(Given set) {
    var port = set.port("server.port");
    var management = set.port("management.server.port");
    if (port != 0 && port == management) {
      throw new CannotStart("MANAGEMENT_SERVER_PORT must be another port than SERVER_PORT.");
    }
    if (serving) {
      checkFree(port, set.text("server.address"), "SERVER_PORT");
      checkFree(management, set.text("management.server.address"), "MANAGEMENT_SERVER_PORT");
    }
  }

  private static void checkFree(int port, String address, String name) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(
          address.isBlank() ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
    } catch (IOException taken) {
      throw new CannotStart.Yet(
          "%s: port %d is in use by another program or may not be opened.".formatted(name, port));
    }
  }

  private static void checkBaseUrl(Given set, boolean demo) {
    var text = set.text("logbog.base-url");
    var url = url(text);
    if (!"http".equals(url.getScheme()) && !"https".equals(url.getScheme())
        || url.getHost() == null
        || url.getUserInfo() != null
        || url.getQuery() != null
        || url.getFragment() != null
        || !url.getPath().matches("/*")) {
      throw noBaseUrl(text);
    }
    if (url.getScheme().equals("http") && !isLoopback(url.getHost()) && !demo) {
      throw new CannotStart(
          "LOGBOG_BASE_URL must begin with https://, because people sign in there (only a demo may"
              + " do without).");
    }
  }

  private static URI url(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException wrong) {
      throw noBaseUrl(text);
    }
  }

  private static CannotStart noBaseUrl(String text) {
    return new CannotStart(
        "LOGBOG_BASE_URL must be like https://logbog.example.dk, without path or login, and is"
            + " \"%s\".".formatted(text));
  }

  static boolean isLoopback(String host) {
    return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d+){3}");
  }

  private static void checkMail(Given set, boolean demo) {
    if (set.has("spring.mail.host")) {
      if (set.has("spring.mail.port")) {
        set.port("spring.mail.port");
      }
    } else if (!demo) {
      throw new CannotStart(
          "SPRING_MAIL_HOST is missing: name the SMTP server, or set LOGBOG_DEMO=true to try Logbog"
              + " out.");
    }
  }

  private static void checkBounces(Given set) {
    if (!set.has("logbog.bounces.host")) {
      return;
    }
    set.port("logbog.bounces.port");
    set.yesOrNo("logbog.bounces.tls");
    if (EmailAddress.parse(set.text("logbog.bounces.address")).isEmpty()) {
      throw new CannotStart(
          "LOGBOG_BOUNCES_ADDRESS must be the e-mail address of the mailbox on LOGBOG_BOUNCES_HOST,"
              + " and is \"%s\".".formatted(set.text("logbog.bounces.address")));
    }
  }

  private static void checkDatabase(Given set) {
    var url = set.text("spring.datasource.url");
    if (url.isEmpty()) {
      for (var name : new String[] {"spring.datasource.username", "spring.flyway.user"}) {
        if (set.has(name)) {
          throw new CannotStart(
              "SPRING_DATASOURCE_URL is missing, and %s is set."
                  .formatted(Given.asOperatorsKnowIt(name)));
        }
      }
    } else if (!url.startsWith("jdbc:postgresql:")) {
      throw new CannotStart(
          "SPRING_DATASOURCE_URL must be like jdbc:postgresql://server/logbog: PostgreSQL is the"
              + " only database Logbog uses.");
    }
  }

  private static void checkData(Given set) {
    var folder = set.folder("logbog.data");
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder, asFileAttribute(fromString("rwx------")));
      }
      Files.delete(Files.createTempFile(folder, "written", ""));
    } catch (IOException refused) {
      throw new CannotStart("LOGBOG_DATA: the folder %s cannot be written.".formatted(folder));
    }
  }

  private static void checkCatalogue(Given set) {
    if (set.has("logbog.catalogue")) {
      var folder = set.folder("logbog.catalogue");
      if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
        throw new CannotStart(
            "LOGBOG_CATALOGUE must name a folder that can be read, and is \"%s\"."
                .formatted(folder));
      }
    }
  }

  private static void checkClock(Given set, boolean demo) {
    if (!set.has("logbog.demo-clock")) {
      return;
    }
    if (!demo) {
      throw new CannotStart("LOGBOG_DEMO_CLOCK is for demos: what is signed bears the real time.");
    }
    try {
      LocalDateTime.parse(set.text("logbog.demo-clock"));
    } catch (DateTimeException wrong) {
      throw new CannotStart(
          "LOGBOG_DEMO_CLOCK must be a moment in Denmark like 2026-12-17T09:00, and is \"%s\"."
              .formatted(set.text("logbog.demo-clock")));
    }
  }

  private static void checkClamd(Given set) {
    if (!set.text("logbog.clamd").matches("(\\S+:[0-9]{1,5})?")) {
      throw new CannotStart(
          "LOGBOG_CLAMD must be like localhost:3310, and is \"%s\"."
              .formatted(set.text("logbog.clamd")));
    }
  }
}
