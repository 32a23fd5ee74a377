package logbog.statistics;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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
    var last = addAfter(new UUID(0, 0));
    while (last.isPresent()) {
      last = addAfter(last.get());
    }
  }

  /** So many at a time that no statement is cut off; the last of them, if there were any. */
  private Optional<UUID> addAfter(UUID declaration) {
    return jdbc.sql(
            """
            with stretch as (
              select declaration, completed_at, disputed from statistics.signed
              where declaration > :after order by declaration limit 50000
            ), added as (
              insert into statistics.waiting (declaration, fact, since)
              select declaration, 'SIGNED', completed_at from stretch
              union all
              select declaration, 'DISPUTED', completed_at from stretch where disputed
              on conflict do nothing
            )
            select declaration from stretch order by declaration desc limit 1
            """)
        .param("after", declaration)
        .query((row, n) -> row.getObject("declaration", UUID.class))
        .optional();
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
