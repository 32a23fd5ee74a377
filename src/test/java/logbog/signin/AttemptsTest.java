package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Executors;
import logbog.Browser;
import logbog.ModuleTest;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What guesses meet that come at the same time, or with help from inside the database. */
@ModuleTest
record AttemptsTest(
    MockMvcTester http,
    Letters letters,
    JdbcClient jdbc,
    TransactionTemplate transaction,
    Flows flows,
    Attempts attempts,
    Guesses guesses) {

  @Test
  void ofTwoWhoUseAFlowOneGetsIt() {
    var karen = Office.known(http, letters);
    karen.ask();
    assertThat(attempts.use(flow(karen))).isTrue();
    assertThat(attempts.use(flow(karen))).isFalse();
  }

  @Test
  void aCodeIsBoundToItsFlowAlsoInTheDatabase() {
    var karen = Office.known(http, letters);
    karen.ask();
    var code = karen.mail().code();
    var copied = flow(karen);
    var thief = karen.elsewhere(http);
    thief.ask();
    jdbc.sql("update signin.flow set code = (select code from signin.flow where id = :copied)")
        .param("copied", copied)
        .update();
    assertThat(thief.type(code).status()).isEqualTo(422);
    assertThat(thief.isIn()).isFalse();
  }

  @Test
  void noCodeAtAllFitsTheFlowOfAnUnknownAddress() {
    var stranger =
        new Office("karen-" + System.nanoTime() + "@ukend.example", new Browser(http), letters);
    stranger.ask();
    var flow = flows.of(flow(stranger)).orElseThrow();
    var kept = jdbc.sql("select code from signin.flow where id = :id").param("id", flow.id());
    var mark = kept.query(byte[].class).single();
    for (int digits = 0; digits < 10_000; digits++) {
      assertThat(flows.hash(flow, new Code("%04d".formatted(digits)))).isNotEqualTo(mark);
    }
  }

  /** Otherwise as many guesses as flows could share the last payment of the year. */
  @Test
  void paymentsForOneAddressWaitForEachOther() throws Exception {
    var address = EmailAddress.of(FamiliarAddresses.fresh("karen"));
    pay(address);
    pay(address);
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      var second =
          transaction.execute(
              status -> {
                assertThat(guesses.pay(UUID.randomUUID(), address, null)).isTrue();
                var waiting = pool.submit(() -> pay(address));
                while (!waiting.isDone() && !someoneWaits()) {
                  Thread.onSpinWait();
                }
                return waiting;
              });
      assertThat(second.get()).isFalse();
    }
  }

  @Test
  void signingInLeavesATrail() {
    var karen = Office.known(http, letters);
    karen.ask();
    karen.type(karen.mail().code());
    assertThat(
            jdbc.sql("select act from audit.entry where actor = :karen")
                .param("karen", karen.email())
                .query(String.class)
                .list())
        .containsExactly("OfficeSignedIn");
  }

  private boolean pay(EmailAddress address) {
    return Boolean.TRUE.equals(
        transaction.execute(status -> guesses.pay(UUID.randomUUID(), address, null)));
  }

  private boolean someoneWaits() {
    return jdbc.sql(
            "select exists (select from pg_locks where locktype = 'advisory' and not granted)")
        .query(Boolean.class)
        .single();
  }

  private UUID flow(Office office) {
    return jdbc.sql("select id from signin.flow where email = :email order by id desc limit 1")
        .param("email", office.email())
        .query(UUID.class)
        .single();
  }
}
