package logbog.mail;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import logbog.ModuleTest;
import logbog.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters with the scheduler running, as in production; it stops with the test. */
@ModuleTest
@DirtiesContext
@TestPropertySource(
    properties = {"db-scheduler.enabled=true", "db-scheduler.polling-interval=200ms"})
record LetterJobTest(
    Outbox outbox, TransactionTemplate transaction, JdbcClient jdbc, TestClock time) {

  private static final GreenMail SERVER =
      new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @DynamicPropertySource
  static void where(DynamicPropertyRegistry properties) {
    SERVER.start();
    properties.add("spring.mail.port", SERVER.getSmtp()::getPort);
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void aLetterLeavesByItselfAfterCommit() {
    var letter = example();
    post(letter);
    await().untilAsserted(() -> assertThat(arrived(letter)).hasSize(1));
    await().untilAsserted(() -> assertThat(delivery(letter).sentAt()).isNotNull());
    await().untilAsserted(() -> assertThat(jobs()).isZero());
  }

  @Test
  void aChangeThatRollsBackLeavesNoJob() {
    var letter = example();
    var before = jobs();
    transaction.executeWithoutResult(
        change -> {
          outbox.post(letter);
          assertThat(jobs()).isEqualTo(before + 1);
          change.setRollbackOnly();
        });
    assertThat(jobs()).isEqualTo(before);
    assertThat(outbox.deliveriesOf(List.of(letter.about()))).isEmpty();
  }

  @Test
  void fiftyLettersAtOnceArriveOnceEach() {
    var letters = Stream.generate(LetterJobTest::example).limit(50).toList();
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      letters.forEach(letter -> writers.submit(() -> post(letter)));
    }
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(outbox.deliveriesOf(letters.stream().map(Letter::about).toList()))
                    .hasSize(50)
                    .allMatch(delivery -> !delivery.waiting()));
    var counts =
        Arrays.stream(SERVER.getReceivedMessages())
            .collect(groupingBy(LetterJobTest::recipient, counting()));
    assertThat(letters).allSatisfy(letter -> assertThat(counts.get(letter.to().value())).isOne());
  }

  @Test
  void aLetterOutlivesAServerThatIsDown() {
    SERVER.stop();
    var letter = example();
    var id = post(letter);
    await().untilAsserted(() -> assertThat(attempts(id)).isPositive());
    SERVER.start();
    assertThat(delivery(letter).waiting()).isTrue();
    time.moveBy(Lookout.REST);
    await().untilAsserted(() -> assertThat(arrived(letter)).hasSize(1));
    await().untilAsserted(() -> assertThat(delivery(letter).sentAt()).isNotNull());
  }

  /** Chosen beforehand, since the server comes back on the same one. */
  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  private static Letter example() {
    return Letter.of(
            ExampleWriter.KIND,
            EmailAddress.of(UUID.randomUUID() + "@nordlys.example"),
            UUID.randomUUID())
        .with(Map.of("subject", "Hej"));
  }

  private LetterId post(Letter letter) {
    return Objects.requireNonNull(transaction.execute(_ -> outbox.post(letter)));
  }

  private Delivery delivery(Letter letter) {
    return outbox.deliveriesOf(List.of(letter.about())).getFirst();
  }

  private static List<MimeMessage> arrived(Letter letter) {
    return Arrays.stream(SERVER.getReceivedMessages())
        .filter(mail -> recipient(mail).equals(letter.to().value()))
        .toList();
  }

  private static String recipient(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString();
    } catch (MessagingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private int jobs() {
    return jdbc.sql("select count(*) from mail.scheduled_tasks where task_name = 'mail.letter'")
        .query(Integer.class)
        .single();
  }

  private int attempts(LetterId id) {
    return jdbc.sql("select attempts from mail.letter where id = :id")
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }
}
