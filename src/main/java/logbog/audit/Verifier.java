package logbog.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.audit.Verdict.Flaw;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Walks the whole chain and looks beside and beyond it: every position is there, every entry still
 * hashes to its seal, every checkpoint bears our signature, and no entry stands outside. Sees one
 * moment of the database, so that a sealer at work does not disturb it.
 */
@Component
class Verifier {

  /** Links read at a time: the chain may be longer than memory. */
  private static final int STRETCH = 10_000;

  private final JdbcClient jdbc;
  private final Signet signet;
  private final Clock clock;

  Verifier(JdbcClient jdbc, Signet signet, Clock clock) {
    this.jdbc = jdbc;
    this.signet = signet;
    this.clock = clock;
  }

  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  Verdict verify() {
    haveTheTimeItTakes();
    var walk = new Walk(signet);
    List<Sealed> stretch;
    do {
      stretch = after(walk.end());
      walk.over(stretch);
    } while (walk.flaw() == null && stretch.size() == STRETCH);
    var flaw =
        Optional.ofNullable(walk.flaw())
            .or(() -> cutOff(walk.end()))
            .or(() -> putIn(walk.last()))
            .or(() -> Optional.ofNullable(walk.unsworn()))
            .orElse(null);
    return waiting(walk, flaw);
  }

  /** A page must be quick; whoever asks for the whole trail knows that it is long. */
  private void haveTheTimeItTakes() {
    jdbc.sql("select set_config('statement_timeout', '0', true)").query().singleRow();
  }

  private List<Sealed> after(Link end) {
    return jdbc.sql(Sealed.AFTER)
        .param("position", end.position())
        .param("limit", STRETCH)
        .query(Sealed::read)
        .list();
  }

  /** A checkpoint beyond the end swears that the chain once went further. */
  private Optional<Flaw> cutOff(Link end) {
    return jdbc.sql("select max(position) from audit.checkpoint where position > :end")
        .param("end", end.position())
        .query(Long.class)
        .optional()
        .map(
            sworn ->
                new Flaw(
                    end.position() + 1, "the chain ends here, but a checkpoint reaches " + sworn));
  }

  /**
   * An entry whose place is inside the chain, or after transactions that have not begun, was put in
   * by someone else than the application.
   */
  private Optional<Flaw> putIn(@Nullable Entry last) {
    return jdbc.sql(
            """
            select e.id, coalesce(
              (select s.position from audit.entry after join audit.seal s on s.entry = after.id
               where (after.xid, after.id) > (e.xid, e.id) order by after.xid, after.id limit 1),
              (select count(*) + 1 from audit.seal)) as position
            from audit.entry e
            where not exists (select from audit.seal s where s.entry = e.id)
              and ((e.xid, e.id) < (:xid::xid8, :id)
                or e.xid >= pg_snapshot_xmax(pg_current_snapshot()))
            order by e.xid, e.id limit 1
            """)
        .param("xid", last == null ? "0" : Long.toUnsignedString(last.xid()))
        .param("id", last == null ? new UUID(0, 0) : last.id())
        .query(
            (row, n) ->
                new Flaw(
                    row.getLong("position"),
                    "an entry was put in before this one: " + row.getObject("id", UUID.class)))
        .optional();
  }

  private Verdict waiting(Walk walk, @Nullable Flaw flaw) {
    return jdbc.sql(
            """
            select count(*) as count, min(e.at) as oldest from audit.entry e
            where not exists (select from audit.seal s where s.entry = e.id)
            """)
        .query(
            (row, n) -> {
              var oldest = row.getObject("oldest", OffsetDateTime.class);
              return new Verdict(
                  walk.end(),
                  walk.checkpoints(),
                  row.getLong("count"),
                  oldest == null
                      ? Duration.ZERO
                      : Duration.between(oldest.toInstant(), clock.instant()),
                  flaw);
            })
        .single();
  }
}
