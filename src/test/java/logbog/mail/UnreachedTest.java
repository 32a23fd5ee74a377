package logbog.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import logbog.keys.TestKeys;
import logbog.web.BaseUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What holds all letters back, and what only one. */
class UnreachedTest {

  private static final Mail MAIL =
      new Mail(
          LetterId.of(UUID.randomUUID()),
          EmailAddress.of("karen@nordlys.example"),
          Locale.of("da"),
          "Hej",
          "Hej",
          "<p>Hej",
          null);

  @ParameterizedTest
  @CsvSource({
    "EHLO, hang up",
    "MAIL, 451 4.3.2 Not now",
    "MAIL, 421 4.3.2 Shutting down",
    "MAIL, 550 5.7.1 Sender rejected",
    "MAIL, 530 5.7.0 Authentication required",
  })
  void whatFailsBeforeTheRecipientIsNamedIsTheServersTrouble(String command, String answer)
      throws IOException {
    try (var server = new StubbornServer(Map.of(command, answer))) {
      assertThatThrownBy(() -> to(server.port()).deliver(MAIL)).isInstanceOf(ServerAway.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 450 4.2.0 Greylisted",
    "RCPT, 421 4.7.0 Too many to your provider",
    "RCPT, hang up",
    "DATA, 451 4.3.0 Try again",
    "., 451 4.3.0 Try again",
    "., hang up",
    "., silence",
  })
  void whatFailsLaterMayBeTheLettersOwnDoing(String command, String answer) throws IOException {
    try (var server = new StubbornServer(Map.of(command, answer))) {
      assertThatThrownBy(() -> to(server.port()).deliver(MAIL)).isInstanceOf(MailException.class);
    }
  }

  @Test
  void whereNobodyListensNothingIsReached() throws IOException {
    int port;
    try (var closed = new ServerSocket(0)) {
      port = closed.getLocalPort();
    }
    assertThatThrownBy(() -> to(port).deliver(MAIL)).isInstanceOf(ServerAway.class);
    assertThat(to(port).reachable()).isFalse();
  }

  @Test
  void aServerIsReachedWithoutALetter() throws IOException {
    try (var server = new StubbornServer(Map.of())) {
      assertThat(to(server.port()).reachable()).isTrue();
      assertThat(server.heard()).noneMatch(said -> said.startsWith("MAIL"));
    }
  }

  /** It has the letter and said so: sending it again would be our doing. */
  @ParameterizedTest
  @CsvSource({"QUIT, silence", "QUIT, hang up", "QUIT, 500 What?"})
  void howAServerSaysGoodByeIsNothingToALetterItHas(String command, String answer)
      throws IOException {
    try (var server = new StubbornServer(Map.of(command, answer))) {
      assertThatCode(() -> to(server.port()).deliver(MAIL)).doesNotThrowAnyException();
    }
  }

  private static SmtpPostman to(int port) {
    var server = new JavaMailSenderImpl();
    server.getJavaMailProperties().put("mail.smtp.timeout", "500");
    server.setHost("127.0.0.1");
    server.setPort(port);
    return new SmtpPostman(
        server,
        new Sender("Logbog", EmailAddress.of("drift@logbog.example")),
        new BaseUrl(URI.create("http://localhost:8080")),
        new ReturnAddresses(TestKeys.keys(), Inboxes.none()),
        Clock.systemUTC());
  }
}
