package logbog.approvals;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import logbog.people.PersonId;
import logbog.posts.PostId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands: what counts now, and what cannot be approved again. */
@Component
class Standing {

  private final ApprovalRows rows;
  private final JdbcClient jdbc;

  Standing(ApprovalRows rows, JdbcClient jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  /**
   * Of two who approve in the same second, the later one reads here who was first, having waited
   * for them in the {@link Queue}.
   *
   * @throws ApprovalRefused where it stands
   */
  void refuse(PersonId doctor, PostId post, Subject subject) {
    for (var earlier : rows.of(doctor, post, subject)) {
      if (earlier.stands()) {
        throw new ApprovalRefused(
            "approvals.refused.stands", earlier.described().line(), earlier.by().name());
      }
    }
  }

  InForce of(PersonId doctor, PostId post, Instant now) {
    var standing = new InForce(new HashSet<>(), new HashMap<>());
    jdbc.sql(
            """
            select kind, subject_id, disputed_at from approvals.standing
            where doctor_id = :doctor and post_id = :post and effective_at <= :now
            """)
        .param("doctor", doctor.value())
        .param("post", post.value())
        .param("now", Columns.utc(now))
        .query(
            row -> {
              var subject = Columns.subject(row);
              var disputed = Columns.instant(row, "disputed_at");
              standing.all().add(subject);
              if (disputed != null) {
                standing.disputed().put(subject, disputed);
              }
            });
    return standing;
  }
}
