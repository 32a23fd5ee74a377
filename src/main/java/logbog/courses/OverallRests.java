package logbog.courses;

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

/** The overall approval of a speciality's courses rests on those of its parts. */
@Component
class OverallRests implements ReliesOn {

  private final JdbcClient jdbc;

  OverallRests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Reliance> on(Collection<Approval> approvals) {
    return jdbc.sql(
            """
            select p.id as part, o.code, o.title, o.at, o.signer_id, s.disputed_at
            from approvals.approval p
            join curricula.course_part t on t.id = p.subject_id
            join approvals.standing s on s.doctor_id = p.doctor_id and s.post_id = p.post_id
              and s.kind = 'COURSE' and s.subject_id = t.course
            join approvals.approval o on o.id = s.approval_id
            where p.id = any (:ids) and p.kind = 'COURSE_PART' order by o.at, p.id
            """)
        .param("ids", approvals.stream().map(it -> it.id().value()).toArray(UUID[]::new))
        .query(
            (row, n) ->
                new Reliance(
                    ApprovalId.of(row.getObject("part", UUID.class)),
                    "courses.rests.overall",
                    new Described(row.getString("code"), row.getString("title")),
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
