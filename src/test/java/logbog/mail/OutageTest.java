package logbog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import logbog.ModuleTest;
import logbog.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What becomes of letters while the mail server is away. Each test is taken back, so that no letter
 * of others waits.
 */
@ModuleTest
record OutageTest(
    Outbox outbox,
    Ledger ledger,
    Writers writers,
    Typesetter typesetter,
    Outages outages,
    Held held,
    TransactionTemplate transaction,
    JdbcClient jdbc,
    TestClock time,
    Clock clock) {

  @Test
  void theFirstLetterThatDoesNotReachTheServerSparesItTheOthers() {
    takenBack(
        () -> {
          var tried = new ArrayList<LetterId>();
          var dispatch = dispatch(tried);
          var first = post(letter());
          var second = post(letter());
          assertThat(dispatch.send(first)).isPresent();
          assertThat(dispatch.send(second)).isPresent();
          assertThat(tried).containsExactly(first);
          assertThat(attempts(first)).isOne();
          assertThat(attempts(second)).isZero();
          assertThat(outages.open()).isTrue();
        });
  }

  @Test
  void aLetterThatIsHeldIsLookedAtAgainWhenItExpires() {
    takenBack(
        () -> {
          var expires = clock.instant().plusSeconds(600).truncatedTo(ChronoUnit.MILLIS);
          var id = post(letter().until(expires));
          assertThat(dispatch(new ArrayList<>()).send(id)).hasValue(expires);
        });
  }

  @Test
  void theOldestHeldLettersAreLetGoAndNoMoreThanABite() {
    takenBack(
        () -> {
          var letters = IntStream.rangeClosed(0, Held.BITE).mapToObj(n -> post(letter())).toList();
          letters.forEach(id -> ledger.held(id, clock.instant()));
          assertThat(held.letGo(clock.instant())).isEqualTo(Held.BITE);
          assertThat(due()).isEqualTo(letters.subList(0, Held.BITE));
          assertThat(held.letGo(clock.instant())).as("while those wait").isZero();
          assertThat(held.any()).isTrue();
        });
  }

  @Test
  void aLetterWithTroubleOfItsOwnKeepsItsOwnWait() {
    takenBack(
        () -> {
          var id = post(letter());
          ledger.held(id, clock.instant());
          ledger.failed(id, "450 come again", clock.instant());
          assertThat(held.any()).isFalse();
          assertThat(held.letGo(clock.instant())).isZero();
        });
  }

  @Test
  void aTryBegunBeforeTheServerWasBackSaysNothingOfNow() {
    takenBack(
        () -> {
          var tried = clock.instant();
          outages.begin(tried, clock.instant(), "refused");
          outages.end(clock.instant());
          outages.begin(tried, clock.instant(), "refused");
          assertThat(outages.open()).isFalse();
          outages.begin(clock.instant().plus(Duration.ofMillis(1)), clock.instant(), "refused");
          assertThat(outages.open()).isTrue();
        });
  }

  /** Later than whatever other tests have ended with the clock ahead. */
  private void takenBack(Runnable test) {
    time.moveBy(Duration.ofHours(1));
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          test.run();
        });
  }

  private Dispatch dispatch(List<LetterId> tried) {
    Postman nobodyHome =
        mail -> {
          tried.add(mail.id());
          throw ServerAway.tried("connection refused");
        };
    return new Dispatch(
        ledger, writers, typesetter, new SparingPostman(nobodyHome, outages, clock), clock);
  }

  private LetterId post(Letter letter) {
    return outbox.post(letter);
  }

  private static Letter letter() {
    return Letter.of(
        ExampleWriter.KIND,
        EmailAddress.of(UUID.randomUUID() + "@nordlys.example"),
        UUID.randomUUID());
  }

  private List<LetterId> due() {
    return jdbc.sql(
            """
            select task_instance from mail.scheduled_tasks
            where task_name = 'mail.letter' and execution_time <= :now order by execution_time
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, n) -> LetterId.valueOf(row.getString(1)))
        .list();
  }

  private int attempts(LetterId id) {
    return jdbc.sql("select attempts from mail.letter where id = :id")
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }
}
