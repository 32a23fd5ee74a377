package logbog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.Story;
import logbog.keys.Keys;
import logbog.web.BaseUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Each letter has an envelope sender of its own. */
@ModuleTest
record ReturnPathTest(
    Ledger ledger,
    Writers writers,
    Typesetter typesetter,
    Sender sender,
    BaseUrl baseUrl,
    Story story,
    Keys keys,
    JdbcClient jdbc,
    Clock clock) {

  private static final GreenMail SERVER =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @AfterEach
  void stop() {
    SERVER.stop();
  }

  @Test
  void aLetterLeavesWithTheAddressItComesBackTo() throws Exception {
    SERVER.start();
    var cast = story.cast();
    story.asked(cast);
    var letter =
        LetterId.of(
            Objects.requireNonNull(
                jdbc.sql("select id from mail.letter where recipient = :address")
                    .param("address", cast.karen())
                    .query(UUID.class)
                    .single()));
    var returns = new ReturnAddresses(keys, Inboxes.at(1));
    var server = new JavaMailSenderImpl();
    server.setHost("127.0.0.1");
    server.setPort(SERVER.getSmtp().getPort());
    new Dispatch(
            ledger,
            writers,
            typesetter,
            new SmtpPostman(server, sender, baseUrl, returns, clock),
            clock)
        .send(letter);
    var mail = SERVER.getReceivedMessages()[0];
    assertThat(mail.getHeader("Return-Path", null)).contains(returns.of(letter).orElseThrow());
    assertThat(mail.getFrom()[0].toString()).contains(sender.address().value());
    assertThat(returns.letter(mail.getHeader("Return-Path", null))).contains(letter);
  }
}
