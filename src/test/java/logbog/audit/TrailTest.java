package logbog.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
record TrailTest(
    ApplicationEventPublisher events, TransactionTemplate transaction, JdbcClient jdbc) {

  @Test
  void whatHappenedIsWrittenDownWithWhoAndAboutWhom() {
    var deed = new Deed(UUID.randomUUID(), UUID.randomUUID(), Map.of("aa", "\"1\"", "b", "ø"));
    transaction.executeWithoutResult(status -> events.publishEvent(deed));
    assertThat(entriesAbout(deed))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.act()).isEqualTo("Deed");
              assertThat(entry.actorKind()).isEqualTo("OFFICE");
              assertThat(entry.actor()).isEqualTo("birgit@midtby.example");
              assertThat(entry.learner()).isEqualTo(deed.learner());
            });
  }

  @Test
  void aChangeThatIsRolledBackLeavesNoTrail() {
    var deed = Deed.done();
    transaction.executeWithoutResult(
        status -> {
          events.publishEvent(deed);
          status.setRollbackOnly();
        });
    assertThat(entriesAbout(deed)).isEmpty();
  }

  @Test
  void nothingIsTracedOutsideATransaction() {
    assertThatThrownBy(() -> events.publishEvent(Deed.done()))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  /** The chain hashes details as PostgreSQL writes them; see docs/decisions/0005. */
  @Test
  void detailsHaveOneFormWhateverWasPutIn() {
    var deed = new Deed(UUID.randomUUID(), null, Map.of("aa", "\"1\"", "b", "ø"));
    transaction.executeWithoutResult(status -> events.publishEvent(deed));
    assertThat(entriesAbout(deed).getFirst().details())
        .isEqualTo("{\"b\": \"ø\", \"aa\": \"\\\"1\\\"\"}");
  }

  @Test
  void theApplicationCanNeitherChangeNorRemoveWhatIsWritten() {
    for (var table : List.of("entry", "seal", "checkpoint")) {
      assertDenied("update audit." + table + " set " + column(table) + " = " + column(table));
      assertDenied("delete from audit." + table);
      assertDenied("truncate audit." + table);
    }
  }

  @Test
  void theApplicationCannotChooseAnEntrysPlace() {
    assertDenied(
        "insert into audit.entry (xid, at, actor_kind, actor, act, subject)"
            + " values ('1', now(), 'SYSTEM', 'logbog', 'Nothing', uuidv7())");
    assertDenied(
        "insert into audit.entry (id, at, actor_kind, actor, act, subject)"
            + " values (uuidv7(), now(), 'SYSTEM', 'logbog', 'Nothing', uuidv7())");
  }

  private static String column(String table) {
    return table.equals("entry") ? "act" : "hash";
  }

  private void assertDenied(String sql) {
    assertThatThrownBy(() -> jdbc.sql(sql).update())
        .as(sql)
        .rootCause()
        .isInstanceOfSatisfying(
            SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
  }

  private List<Entry> entriesAbout(Deed deed) {
    return jdbc.sql("select " + Entry.COLUMNS + " from audit.entry e where e.subject = :subject")
        .param("subject", deed.subject())
        .query(Entry::read)
        .list();
  }
}
