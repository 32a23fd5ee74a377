package logbog.approvals;

import java.util.Collection;
import java.util.Comparator;
import logbog.people.PersonId;
import logbog.posts.PostId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets those who come to the same thing at the same time through one after the other. */
@Component
class Queue {

  private final JdbcClient jdbc;

  Queue(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whoever approves the same thing at the same time waits here until the first is done. */
  void stand(PersonId doctor, PostId post, Subject subject) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:thing, 0))")
        .param("thing", "approvals " + doctor + " " + post + " " + subject)
        .query((row, n) -> n)
        .list();
  }

  /** Several, always in the same order, so that nobody waits for one who waits for them. */
  void stand(Collection<Approval> approvals) {
    approvals.stream()
        .sorted(Comparator.comparing(it -> it.doctor() + " " + it.post() + " " + it.subject()))
        .forEach(it -> stand(it.doctor(), it.post(), it.subject()));
  }
}
