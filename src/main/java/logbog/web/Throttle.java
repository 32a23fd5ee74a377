package logbog.web;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one brake on repeated attempts: counts per bucket and window, shared by all nodes because it
 * is kept in the database.
 */
@Component
public class Throttle {

  /** The longest window that anything is counted in; older counts are forgotten. */
  public static final Duration LONGEST = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  Throttle(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Counts one attempt, committed at once whatever becomes of the caller's transaction.
   *
   * @param bucket what is attempted and by whom, for example {@code login:203.0.113.7}
   * @return whether this attempt is within {@code limit} per {@code window}
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public boolean admits(String bucket, int limit, Duration window) {
    if (window.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("Counts are forgotten after " + LONGEST);
    }
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    var count =
        jdbc.sql(
                """
                insert into web.throttle as t (bucket, since, count) values (:bucket, :now, 1)
                on conflict (bucket) do update set
                  since = case when t.since <= :floor then excluded.since else t.since end,
                  count = case when t.since <= :floor then 1 else t.count + 1 end
                returning count
                """)
            .param("bucket", bucket)
            .param("now", now)
            .param("floor", now.minus(window))
            .query(Integer.class)
            .single();
    return count <= limit;
  }
}
