package logbog.approvals;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
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

  Set<Subject> of(PersonId doctor, PostId post, Instant now) {
    return jdbc
        .sql(
            """
            select kind, subject_id from approvals.standing
            where doctor_id = :doctor and post_id = :post and effective_at <= :now
            """)
        .param("doctor", doctor.value())
        .param("post", post.value())
        .param("now", Columns.utc(now))
        .query((row, n) -> Columns.subject(row))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
