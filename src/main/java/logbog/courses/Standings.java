package logbog.courses;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import logbog.curricula.CoursePartId;
import logbog.posts.PostId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which parts of a course stand approved. The rules are asked by the approvals and cannot ask them
 * back, so they look at what stands themselves.
 */
@Component
class Standings {

  private final JdbcClient jdbc;
  private final Clock clock;

  Standings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those of effect now. */
  Set<CoursePartId> parts(PostId post) {
    return jdbc
        .sql(
            """
            select subject_id from approvals.standing
            where post_id = :post and kind = 'COURSE_PART' and effective_at <= :now
            """)
        .param("post", post.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, n) -> CoursePartId.of(row.getObject(1, UUID.class)))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  /** Whether a paper that is to be verified is asked about without being there. */
  boolean paperMissing(PostId post, String kind, UUID subject) {
    return jdbc.sql(
            """
            select exists (
              select from approvals.ask
              where post_id = :post and kind = :kind and subject_id = :subject and basis = 'VERIFIED'
                and closed_at is null and files = 0)
            """)
        .param("post", post.value())
        .param("kind", kind)
        .param("subject", subject)
        .query(Boolean.class)
        .single();
  }
}
