package logbog.committee;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import logbog.programmes.Mapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a committee has said so far, with each draft, of the goals of the edition before it. */
@Component
class DraftMappings {

  private final JdbcClient jdbc;
  private final Clock clock;

  DraftMappings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Mapping> find(DraftId id) {
    var said = "select mapping from committee.draft where id = :id and mapping is not null";
    var found = jdbc.sql(said).param("id", id.value()).query(String.class).optional();
    return found.map(Mapping::ofJson);
  }

  void keep(DraftId id, Mapping mapping, String by) {
    jdbc.sql(
            """
            update committee.draft set mapping = :mapping, changed_at = :now, changed_by = :by, changes = changes + 1
            where id = :id
            """)
        .param("mapping", mapping.asJson())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", by)
        .param("id", id.value())
        .update();
  }
}
