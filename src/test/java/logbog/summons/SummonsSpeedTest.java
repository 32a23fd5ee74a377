package logbog.summons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import logbog.ModuleTest;
import logbog.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * How soon a summons is acknowledged, and its mails handed over to a mail server of this machine,
 * with jobs running as in production; for the figure: {@code -Dcalled=1000}.
 */
@ModuleTest
@DirtiesContext
@TestPropertySource(properties = {"db-scheduler.enabled=true", "db-scheduler.polling-interval=1s"})
record SummonsSpeedTest(MockMvcTester http, Secretariat secretariat) {

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
  void aSummonsIsAcknowledgedAtOnceAndItsMailsSoonHandedOver() {
    var many = Integer.getInteger("called", 30);
    send(3);
    await().atMost(Duration.ofMinutes(1)).until(() -> arrived() >= 3);
    var before = arrived();
    var begun = System.nanoTime();
    send(many);
    var acknowledged = Duration.ofNanos(System.nanoTime() - begun);
    await()
        .atMost(Duration.ofMinutes(5))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> arrived() >= before + many);
    var over = Duration.ofNanos(System.nanoTime() - begun);
    System.out.printf(
        "Summons of %,d: acknowledged in %,d ms, all mails handed over after %.1f s%n",
        many, acknowledged.toMillis(), over.toMillis() / 1e3);
    assertThat(acknowledged).isLessThan(Duration.ofSeconds(2));
    assertThat(over).isLessThan(Duration.ofMinutes(2));
    assertThat(arrived()).as("each once").isEqualTo(before + many);
  }

  private void send(int many) {
    var desk = secretariat.one();
    var plan = secretariat.plan(desk);
    var list =
        IntStream.range(0, many)
            .mapToObj(n -> "Lærling Nummer <nr" + n + "-" + desk.institutionNo() + "@x.example>")
            .collect(Collectors.joining("\n"));
    assertThat(
            http.post()
                .uri("/home/indkaldelser")
                .with(Story.as(desk.birgit()))
                .with(Story.aForm())
                .param("className", plan.className())
                .param("mainCourse", "2")
                .param("periodEnd", plan.periodEnd().toString())
                .param("schoolStart", plan.schoolStart().toString())
                .param("contact1", plan.contacts().getFirst().value())
                .param("letter", "Kære {fornavn}\n\nVi ses {skolestart}.")
                .param("when", "NOW")
                .param("list", list))
        .hasStatus(303);
  }

  /** Those to apprentices; the secretary was written to, too. */
  private static int arrived() {
    return (int)
        Arrays.stream(SERVER.getReceivedMessages()).filter(SummonsSpeedTest::calls).count();
  }

  private static boolean calls(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString().startsWith("nr");
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new IllegalStateException(none);
    }
  }
}
