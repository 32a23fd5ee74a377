package logbog.statistics;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import logbog.declarations.DeclarationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has happened and is not counted yet. */
@Component
class Waiting {

  private final JdbcClient jdbc;
  private final Clock clock;

  Waiting(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(DeclarationId declaration, String fact) {
    jdbc.sql(
            """
            insert into statistics.waiting (declaration, fact, since) values (:declaration, :fact, :now)
            on conflict do nothing
            """)
        .param("declaration", declaration.value())
        .param("fact", fact)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Everything there ever was, to be counted in the order it was signed. */
  void addAll() {
    jdbc.sql(
            """
            insert into statistics.waiting (declaration, fact, since)
            select declaration, fact, completed_at
            from statistics.signed, unnest(case when disputed then array['SIGNED', 'DISPUTED'] else array['SIGNED'] end) fact
            on conflict do nothing
            """)
        .update();
  }

  /** Those that have waited longest. */
  List<UUID> first(int most) {
    return jdbc.sql(
            "select declaration from statistics.waiting order by since, declaration limit :most")
        .param("most", most)
        .query((row, n) -> row.getObject("declaration", UUID.class))
        .list();
  }

  /** Since when something waits; null when all is counted. */
  @Nullable Instant since() {
    return jdbc.sql("select since from statistics.waiting order by since limit 1")
        .query((row, n) -> row.getObject("since", OffsetDateTime.class).toInstant())
        .optional()
        .orElse(null);
  }
}
