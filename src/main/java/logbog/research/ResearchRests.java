package logbog.research;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalId;
import logbog.approvals.Described;
import logbog.approvals.Reliance;
import logbog.approvals.ReliesOn;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The approval of research training as a whole rests on those of its modules, whose hours it counts
 * (M8). An exemption from all of it rests on its own ground.
 */
@Component
class ResearchRests implements ReliesOn {

  private final JdbcClient jdbc;

  ResearchRests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Reliance> on(Collection<Approval> approvals) {
    return jdbc.sql(
            """
            select m.id as module, o.title, o.at, o.signer_id, s.disputed_at
            from approvals.approval m
            join approvals.standing s on s.doctor_id = m.doctor_id and s.post_id = m.post_id and s.kind = 'RESEARCH'
            join approvals.approval o on o.id = s.approval_id and o.basis = 'APPROVED'
            where m.id = any (:ids) and m.kind = 'RESEARCH_MODULE' order by o.at, m.id
            """)
        .param("ids", approvals.stream().map(it -> it.id().value()).toArray(UUID[]::new))
        .query(
            (row, n) ->
                new Reliance(
                    ApprovalId.of(row.getObject("module", UUID.class)),
                    "research.rests.overall",
                    new Described("", row.getString("title")),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    Set.of(PersonId.of(row.getObject("signer_id", UUID.class))),
                    moment(row)))
        .list();
  }

  private static @Nullable Instant moment(ResultSet row) throws SQLException {
    var disputed = row.getObject("disputed_at", OffsetDateTime.class);
    return disputed == null ? null : disputed.toInstant();
  }
}
