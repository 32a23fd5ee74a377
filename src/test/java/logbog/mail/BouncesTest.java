package logbog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.declarations.Declarations;
import logbog.declarations.Status;
import logbog.keys.Keys;
import logbog.people.AddressProven;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Mail that comes back: read from an inbox, believed only with our mark, taken down once. */
@ModuleTest
record BouncesTest(
    Bounces bounces,
    DeadAddresses dead,
    Outbox outbox,
    Letters letters,
    Story story,
    Declarations declarations,
    Keys keys,
    JdbcClient jdbc,
    ApplicationEventPublisher events,
    TransactionOperations transaction,
    TestClock time) {

  private static final GreenMail SERVER =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
          });

  @BeforeEach
  void start() {
    SERVER.start();
    user();
  }

  @AfterEach
  void stop() {
    SERVER.stop();
  }

  @Test
  void aLetterThatComesBackIsForTheApprenticeToRight() throws Exception {
    var cast = story.cast();
    var id = story.asked(cast);
    letters.deliver();
    comesBack(cast.karen(), "failed", "5.1.1");
    comesBack(cast.poul(), "failed", "5.1.10");
    letters.deliver();
    assertThat(declarations.of(cast.mads(), null).getFirst().status())
        .isEqualTo(Status.UNDELIVERABLE);
    assertThat(declarations.fileOf(cast.mads(), id).deliveries())
        .filteredOn(it -> it.to().value().equals(cast.karen()))
        .allSatisfy(
            it -> {
              assertThat(it.sentAt()).isNull();
              assertThat(it.refusal()).isEqualTo("550 No such user here");
            });
    assertThat(dead.among(List.of(EmailAddress.of(cast.karen())))).hasSize(1);
    assertThat(letters.to(cast.email())).hasSize(2);
    var told = letters.lastTo(cast.email());
    assertThat(told.subject()).isEqualTo("Mailen om din oplæringserklæring kom ikke frem");
    assertThat(told.path()).isEqualTo("/erklaeringer/" + id);
  }

  @Test
  void whatIsReadIsMovedAwayAndReadAgainIsTheSameFact() throws Exception {
    var karen = sent();
    deliver(Returned.report(returnAddress(karen), "failed", "5.1.1"));
    deliver(Returned.report(returnAddress(karen), "failed", "5.1.1"));
    deliver("From: a@b.example\r\nSubject: Jeg holder ferie\r\n\r\nTil mandag.\r\n");
    assertThat(reader().read()).isEqualTo(3);
    assertThat(reader().read()).isZero();
    assertThat(
            jdbc.sql("select count(*) from mail.bounce where address = :karen")
                .param("karen", karen)
                .query(Long.class)
                .single())
        .isOne();
  }

  @Test
  void aForgedReportKillsNoAddress() throws Exception {
    var karen = sent();
    var address = returnAddress(karen);
    var at = address.indexOf('@');
    var turned = address.charAt(at - 1) == '0' ? '1' : '0';
    deliver(
        Returned.report(
            address.substring(0, at - 1) + turned + address.substring(at), "failed", "5.1.1"));
    deliver(Returned.report(Inboxes.ADDRESS, "failed", "5.1.1"));
    deliver(Returned.report(address.replace("logbog.example", "evil.example"), "failed", "5.1.1"));
    assertThat(reader().read()).isEqualTo(3);
    assertThat(dead.among(List.of(EmailAddress.of(karen)))).isEmpty();
  }

  /** What stands behind the numbers is the server's own taste, and holds no other mail up. */
  @Test
  void aServerThatWritesMoreThanTheNumbersIsReadToo() throws Exception {
    var karen = sent();
    deliver(Returned.report(returnAddress(karen), "failed", "5.1.1;smtp-550-no-such-user-at-all"));
    assertThat(reader().read()).isOne();
    assertThat(reader().read()).isZero();
    assertThat(dead.among(List.of(EmailAddress.of(karen)))).hasSize(1);
  }

  /** Policy is said of the letter, and the operator's to look at. */
  @ParameterizedTest
  @CsvSource({
    "failed, 4.4.7",
    "failed, 4.2.2",
    "failed, 5.2.2",
    "failed, 5.7.1",
    "delayed, 4.4.1",
    "delivered, 2.0.0",
    "failed, nonsense"
  })
  void aTroubleThatPassesKillsNoAddress(String action, String status) throws Exception {
    var karen = sent();
    comesBack(karen, action, status);
    assertThat(dead.among(List.of(EmailAddress.of(karen)))).isEmpty();
  }

  @Test
  void aMailboxThatHasBeenFullForAWeekCounts() throws Exception {
    var cast = story.cast();
    story.asked(cast, 1);
    letters.deliver();
    comesBack(cast.karen(), "failed", "5.2.2");
    time.moveBy(Bounces.FULL.minus(Duration.ofHours(1)));
    story.asked(cast, 2);
    letters.deliver();
    comesBack(cast.karen(), "failed", "4.2.2");
    assertThat(dead.among(List.of(EmailAddress.of(cast.karen())))).isEmpty();
    time.moveBy(Duration.ofHours(2));
    story.asked(cast, 3);
    letters.deliver();
    comesBack(cast.karen(), "failed", "5.2.2");
    assertThat(dead.among(List.of(EmailAddress.of(cast.karen())))).hasSize(1);
  }

  @Test
  void anAddressThatWorksAgainIsDeadNoMore() throws Exception {
    var cast = story.cast();
    story.asked(cast);
    letters.deliver();
    comesBack(cast.karen(), "failed", "5.1.1");
    comesBack(cast.poul(), "failed", "5.1.1");
    var person = cast.mads().id();
    transaction.executeWithoutResult(
        status -> {
          for (var address : List.of(cast.karen(), cast.poul())) {
            events.publishEvent(new AddressProven(person, EmailAddress.of(address)));
          }
        });
    assertThat(dead.among(List.of(EmailAddress.of(cast.karen())))).isEmpty();
    assertThat(declarations.of(cast.mads(), null).getFirst().status()).isEqualTo(Status.SENT);
  }

  @Test
  void anInboxThatIsAwayStopsNothing() {
    SERVER.stop();
    var failures = new AtomicInteger();
    BounceJob.look(reader(), failures);
    BounceJob.look(reader(), failures);
    assertThat(failures).hasValue(2);
  }

  /** A letter to a new Karen, sent. */
  private String sent() {
    var cast = story.cast();
    story.asked(cast);
    letters.deliver();
    return cast.karen();
  }

  private void comesBack(String address, String action, String status) throws Exception {
    deliver(Returned.report(returnAddress(address), action, status));
    assertThat(reader().read()).isOne();
  }

  private String returnAddress(String address) {
    return returns().of(letter(address)).orElseThrow();
  }

  private LetterId letter(String address) {
    return LetterId.of(
        Objects.requireNonNull(
            jdbc.sql(
                    """
                    select id from mail.letter where recipient = :address
                    order by queued_at desc limit 1
                    """)
                .param("address", address)
                .query(UUID.class)
                .single()));
  }

  private ReturnAddresses returns() {
    return new ReturnAddresses(keys, Inboxes.at(1));
  }

  private BounceReader reader() {
    var port = Optional.ofNullable(SERVER.getImap()).map(it -> it.getPort()).orElse(1);
    return new BounceReader(Inboxes.at(port), returns(), bounces);
  }

  private static GreenMailUser user() {
    return SERVER.setUser(Inboxes.ADDRESS, Inboxes.USER, Inboxes.PASSWORD);
  }

  private static void deliver(String mail) throws MessagingException, IOException {
    user().deliver(GreenMailUtil.newMimeMessage(mail));
  }
}
