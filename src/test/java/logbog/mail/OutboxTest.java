package logbog.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@ExtendWith(OutputCaptureExtension.class)
record OutboxTest(
    Outbox outbox,
    Letters letters,
    Dispatch dispatch,
    Ledger ledger,
    ExampleWriter writer,
    TransactionTemplate transaction,
    JdbcClient jdbc,
    Clock clock,
    TestClock time,
    Statements statements,
    MockMvcTester http) {

  @Test
  void aLetterIsPostedInATransactionOrNotAtAll() {
    assertThatIllegalStateException().isThrownBy(() -> outbox.post(example()));
  }

  @Test
  void aLetterOfAChangeThatRolledBackNeverExisted() {
    var letter = example();
    transaction.executeWithoutResult(
        change -> {
          outbox.post(letter);
          change.setRollbackOnly();
        });
    assertThat(outbox.deliveriesOf(List.of(letter.about()))).isEmpty();
  }

  @Test
  void aLetterWaitsUntilItIsDelivered() {
    var letter = example().with(Map.of("subject", "Hej"));
    post(letter);
    assertThat(delivery(letter).waiting()).isTrue();
    letters.deliver();
    assertThat(delivery(letter).waiting()).isFalse();
    assertThat(delivery(letter).sentAt()).isNotNull();
    assertThat(letters.lastTo(letter.to().value()).subject()).isEqualTo("Hej");
    assertThat(letters.lastTo(letter.to().value()).path()).isEqualTo("/e/" + letter.about());
  }

  @Test
  void aLetterIsDeliveredOnce() {
    var letter = example();
    post(letter);
    letters.deliver();
    letters.deliver();
    assertThat(letters.to(letter.to().value())).hasSize(1);
  }

  @Test
  void anExpiredLetterIsDroppedAndNotEvenWritten() {
    var letter = example().until(clock.instant().plus(Duration.ofMinutes(10)));
    post(letter);
    time.moveBy(Duration.ofMinutes(10));
    var written = writer.written();
    letters.deliver();
    assertThat(writer.written()).isEqualTo(written);
    assertThat(delivery(letter).droppedAt()).isNotNull();
    assertThat(letters.to(letter.to().value())).isEmpty();
  }

  @Test
  void aLetterWithoutReasonIsDropped() {
    var letter = letter(ExampleWriter.POINTLESS);
    post(letter);
    letters.deliver();
    assertThat(delivery(letter).droppedAt()).isNotNull();
  }

  @Test
  void aLetterThatCannotBeWrittenIsTriedAgainAndItsWordsStayOutOfTheLog(CapturedOutput log) {
    var letter = letter(ExampleWriter.UNWRITABLE);
    var id = post(letter);
    assertThat(dispatch.send(id)).isPresent();
    assertThat(delivery(letter).waiting()).isTrue();
    assertThat(log).contains(id.value().toString()).contains("IllegalStateException");
    assertThat(log).doesNotContain("must-not-be-logged").doesNotContain(letter.to().value());
    abandon(id);
  }

  @Test
  void aLetterNobodyWritesWaitsForItsWriter() {
    var letter = letter("mail.unknown");
    var id = post(letter);
    assertThat(dispatch.send(id)).isPresent();
    assertThat(delivery(letter).waiting()).isTrue();
    abandon(id);
  }

  @Test
  void theLastTryIsWhenTheLetterExpires() {
    var expires = clock.instant().plusSeconds(3).truncatedTo(ChronoUnit.MILLIS);
    var id = post(letter(ExampleWriter.UNWRITABLE).until(expires));
    assertThat(dispatch.send(id)).hasValue(expires);
    abandon(id);
  }

  @Test
  void whatBecameOfAllLettersIsOneQuestion() throws Exception {
    var first = example();
    var second = example();
    post(first);
    post(second);
    var about = List.of(first.about(), second.about());
    assertThat(outbox.deliveriesOf(about))
        .extracting(Delivery::about)
        .containsExactly(first.about(), second.about());
    assertThat(statements.of(() -> outbox.deliveriesOf(about))).hasSize(1);
  }

  @Test
  void whatWasPostedIsWhatTheWriterGets() {
    var letter =
        example()
            .in(Locale.of("en"))
            .until(clock.instant().plusSeconds(60).truncatedTo(ChronoUnit.MILLIS))
            .with(Map.of("generation", "2", "name", "Søren \"Ø\" \\ '"));
    var id = post(letter);
    assertThat(ledger.open(id)).hasValueSatisfying(o -> assertThat(o.letter()).isEqualTo(letter));
  }

  @Test
  void aLetterInALanguageWeDoNotSpeakIsDanish() {
    var id = post(example().in(Locale.of("de")));
    assertThat(ledger.open(id))
        .hasValueSatisfying(o -> assertThat(o.letter().language()).isEqualTo(Locale.of("da")));
  }

  @Test
  void whatWasAskedForCannotBeChangedAfterwards() {
    var id = post(example());
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(
            () ->
                jdbc.sql("update mail.letter set recipient = 'eve@evil.example' where id = :id")
                    .param("id", id.value())
                    .update())
        .withStackTraceContaining("permission denied for table letter");
  }

  @Test
  void withAMailServerNoMailCanBeReadInTheBrowser() {
    assertThat(http.get().uri("/dev/mail")).hasStatus(HttpStatus.NOT_FOUND);
  }

  private static Letter example() {
    return letter(ExampleWriter.KIND);
  }

  private static Letter letter(String kind) {
    return Letter.of(
        kind, EmailAddress.of(UUID.randomUUID() + "@nordlys.example"), UUID.randomUUID());
  }

  private LetterId post(Letter letter) {
    return Objects.requireNonNull(transaction.execute(_ -> outbox.post(letter)));
  }

  private Delivery delivery(Letter letter) {
    return outbox.deliveriesOf(List.of(letter.about())).getFirst();
  }

  /** Leaves no letter behind that would be tried in other tests. */
  private void abandon(LetterId id) {
    ledger.dropped(id, clock.instant());
  }
}
