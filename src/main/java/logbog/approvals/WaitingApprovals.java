package logbog.approvals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.people.GrantId;
import logbog.roles.Grant;
import logbog.roles.WaitingWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what doctors ask of someone, under each of their roles. One statement. */
@Component
class WaitingApprovals implements WaitingWork {

  private final JdbcClient jdbc;

  WaitingApprovals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<GrantId, Integer> waiting(List<Grant> held) {
    var counts = new HashMap<GrantId, Integer>();
    jdbc.sql(
            """
            select grant_id, count(*)::integer as waiting from approvals.ask
            where grant_id = any (:held) and closed_at is null group by grant_id
            """)
        .param("held", held.stream().map(it -> it.id().value()).toArray(UUID[]::new))
        .query(
            row -> {
              counts.put(GrantId.of(Columns.id(row, "grant_id")), row.getInt("waiting"));
            });
    return counts;
  }
}
