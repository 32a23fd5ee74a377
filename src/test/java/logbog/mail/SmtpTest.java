package logbog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.web.BaseUrl;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@ExtendWith(OutputCaptureExtension.class)
record SmtpTest(
    Outbox outbox,
    Ledger ledger,
    Writers writers,
    Typesetter typesetter,
    JavaMailSenderImpl configured,
    Sender sender,
    BaseUrl baseUrl,
    ReturnAddresses returns,
    TransactionTemplate transaction,
    Clock clock) {

  private static final GreenMail SERVER =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @AfterEach
  void stop() {
    SERVER.stop();
  }

  @Test
  void aLetterArrivesWithTextAndHtmlOfTheSameWords() throws Exception {
    SERVER.start();
    var letter = example("Mads Højgård beder om en erklæring – æøå");
    var id = post(letter);
    assertThat(greenMail().send(id)).isEmpty();

    var mail = onlyMail();
    assertThat(mail.getSubject()).isEqualTo("Mads Højgård beder om en erklæring – æøå");
    assertThat(mail.getHeader("Subject")[0]).isASCII();
    assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress(letter.to().value()));
    assertThat(mail.getFrom()[0]).hasToString("Logbog <drift@logbog.example>");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getHeader("Content-Language")).containsExactly("da");
    assertThat(mail.getMessageID()).isEqualTo("<%s@localhost>".formatted(id.value()));
    assertThat(mail.getContentType()).startsWith("multipart/alternative");

    var parts = (Multipart) mail.getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(0).getContentType())
        .isEqualToIgnoringCase("text/plain; charset=UTF-8");
    assertThat(parts.getBodyPart(1).getContentType())
        .isEqualToIgnoringCase("text/html; charset=UTF-8");
    var link = "http://localhost:8080/e/" + letter.about();
    assertThat((String) parts.getBodyPart(0).getContent())
        .contains("Kære Karen Lund")
        .contains(link);
    assertThat(Jsoup.parse((String) parts.getBodyPart(1).getContent()).select("a").eachAttr("href"))
        .containsExactly(link);
    assertThat(delivery(letter).sentAt()).isNotNull();
  }

  @Test
  void aSubjectCannotForgeAHeader() throws Exception {
    SERVER.start();
    greenMail().send(post(example("Hej\r\nBcc: all@victims.example\r\n\r\nNyt brev")));
    var mail = onlyMail();
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getSubject()).isEqualTo("Hej Bcc: all@victims.example Nyt brev");
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 5.1.1 Ukendt modtager",
    "RCPT, 553 5.1.3 Bad address",
    "., 554 5.7.1 Message rejected",
  })
  void anAddressTheServerRefusesForGoodIsNotTriedAgain(
      String command, String answer, CapturedOutput log) throws Exception {
    var letter = example("Hej");
    try (var server = new StubbornServer(Map.of(command, answer))) {
      assertThat(through(server.port()).send(post(letter))).isEmpty();
      assertThat(server.heard()).contains("RCPT TO:<%s>".formatted(letter.to()));
    }
    assertThat(delivery(letter).refusedAt()).isNotNull();
    assertThat(delivery(letter).refusal()).contains(answer.substring(4)).doesNotContain("\n");
    assertThat(log).doesNotContain(letter.to().value());
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 450 4.2.0 Greylisted",
    "RCPT, 452 4.2.2 Mailbox full",
    "RCPT, 554 5.7.1 Relay access denied",
    "RCPT, 530 5.7.0 Authentication required",
    "MAIL, 550 5.7.1 Sender rejected",
    "DATA, 451 4.3.0 Try again",
    "., 451 4.3.0 Try again",
    "., hang up",
    "EHLO, hang up",
  })
  void anyOtherTroublePassesAndTheLetterWaits(String command, String answer, CapturedOutput log)
      throws Exception {
    var letter = example("Hej");
    var id = post(letter);
    try (var server = new StubbornServer(Map.of(command, answer))) {
      assertThat(through(server.port()).send(id)).isPresent();
      assertThat(server.heard()).isNotEmpty();
    }
    assertThat(delivery(letter).waiting()).isTrue();
    assertThat(log).doesNotContain(letter.to().value());

    SERVER.start();
    assertThat(greenMail().send(id)).isEmpty();
    assertThat(onlyMail().getAllRecipients())
        .containsExactly(new InternetAddress(letter.to().value()));
  }

  @Test
  void aServerThatIsDownCostsNothingButTheWait() throws Exception {
    var letter = example("Hej");
    var id = post(letter);
    SERVER.start();
    var port = SERVER.getSmtp().getPort();
    SERVER.stop();
    assertThat(through(port).send(id)).isPresent();
    assertThat(through(port).send(id)).isPresent();
    SERVER.start();
    assertThat(greenMail().send(id)).isEmpty();
    assertThat(SERVER.getReceivedMessages()).hasSize(1);
  }

  /** The server has the mail, but we died before writing that down: the reader sees one letter. */
  @Test
  void aLetterSentTwiceAroundACrashIsTheSameLetter() throws Exception {
    var letter = example("Hej");
    var id = post(letter);
    try (var server = new StubbornServer(Map.of(".", StubbornServer.HANG_UP))) {
      through(server.port()).send(id);
      assertThat(server.heard()).contains("Message-ID: <%s@localhost>".formatted(id.value()));
    }
    SERVER.start();
    greenMail().send(id);
    assertThat(onlyMail().getMessageID()).isEqualTo("<%s@localhost>".formatted(id.value()));
  }

  private Dispatch greenMail() {
    return through(SERVER.getSmtp().getPort());
  }

  /** As configured, but on a port of its own, so that tests side by side do not meet. */
  private Dispatch through(int port) {
    var server = new JavaMailSenderImpl();
    server.setJavaMailProperties(configured.getJavaMailProperties());
    server.setHost("127.0.0.1");
    server.setPort(port);
    return new Dispatch(
        ledger,
        writers,
        typesetter,
        new SmtpPostman(server, sender, baseUrl, returns, clock),
        clock);
  }

  private static MimeMessage onlyMail() throws MessagingException, IOException {
    assertThat(SERVER.getReceivedMessages()).hasSize(1);
    return SERVER.getReceivedMessages()[0];
  }

  private static Letter example(String subject) {
    return Letter.of(
            ExampleWriter.KIND,
            EmailAddress.of(UUID.randomUUID() + "@nordlys.example"),
            UUID.randomUUID())
        .with(Map.of("subject", subject));
  }

  private LetterId post(Letter letter) {
    return Objects.requireNonNull(transaction.execute(_ -> outbox.post(letter)));
  }

  private Delivery delivery(Letter letter) {
    return outbox.deliveriesOf(List.of(letter.about())).getFirst();
  }
}
