package logbog.approvals;

import java.util.Collection;
import java.util.Comparator;
import logbog.people.PersonId;
import logbog.posts.PostId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets those who come to the same thing at the same time through one after the other. Whoever
 * approves something of a post goes beside others who do; what ends an approval of it goes alone,
 * because what is approved meanwhile may rest on what ends (M6, M9). The post is locked before its
 * things, and several posts in {@link #IN_ORDER}, so that nobody waits for one who waits for them.
 */
@Component
class Queue {

  static final Comparator<Approval> IN_ORDER =
      Comparator.comparing(it -> it.doctor() + " " + it.post() + " " + it.subject());

  private final JdbcClient jdbc;

  Queue(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whoever approves the same thing at the same time waits here until the first is done. */
  void stand(PersonId doctor, PostId post, Subject subject) {
    beside(doctor, post);
    lock("pg_advisory_xact_lock", doctor + " " + post + " " + subject);
  }

  /** Waits until nothing of this post is being ended. */
  void beside(PersonId doctor, PostId post) {
    lock("pg_advisory_xact_lock_shared", doctor + " " + post);
  }

  /** Waits until nothing of this post is being approved or ended, and holds both off. */
  void alone(PersonId doctor, PostId post) {
    lock("pg_advisory_xact_lock", doctor + " " + post);
  }

  /** As {@link #alone}, for all of these. */
  void alone(Collection<Approval> approvals) {
    approvals.stream().sorted(IN_ORDER).forEach(it -> alone(it.doctor(), it.post()));
  }

  private void lock(String how, String what) {
    jdbc.sql("select " + how + "(hashtextextended(:thing, 0))")
        .param("thing", "approvals " + what)
        .query((row, n) -> n)
        .list();
  }
}
