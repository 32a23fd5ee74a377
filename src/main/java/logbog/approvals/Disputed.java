package logbog.approvals;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which approvals are disputed (bestridt): whoever signed says that it was not them, and that is
 * not settled. They count like any other until the secretariat has reset them (M4).
 */
@Component
public class Disputed {

  private final JdbcClient jdbc;

  Disputed(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Since when; what is not disputed, or settled, is left out. */
  public Map<ApprovalId, Instant> among(Collection<Approval> approvals) {
    var since = new HashMap<ApprovalId, Instant>();
    jdbc.sql(
            """
            select approval_id, disputed_at from approvals.standing
            where approval_id = any (:ids) and disputed_at is not null
            """)
        .param("ids", approvals.stream().map(it -> it.id().value()).toArray(UUID[]::new))
        .query(
            row -> {
              var id = ApprovalId.of(Columns.id(row, "approval_id"));
              since.put(id, Columns.moment(row, "disputed_at"));
            });
    return since;
  }
}
