package logbog.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says of letters, jobs and the audit trail when the work is done. */
record Books(JdbcClient database) {

  /** Letters that did not leave exactly once, by what the mail server has got. */
  List<String> lettersWrong(List<String> got) {
    awaitNothing("a letter", "select id from mail.letter where sent_at is null");
    var wrong = new ArrayList<String>();
    var ids = list("select '<' || id || '@localhost>' from mail.letter");
    ids.stream()
        .filter(id -> Collections.frequency(got, id) != 1)
        .forEach(id -> wrong.add(id + " came " + Collections.frequency(got, id) + " times"));
    got.stream().filter(id -> !ids.contains(id)).forEach(id -> wrong.add(id + " is unknown"));
    wrong.addAll(list("select id || ' was tried again' from mail.letter where attempts <> 1"));
    return wrong;
  }

  int letters() {
    return list("select id::text from mail.letter").size();
  }

  /** Jobs that failed, and those somebody began and left. */
  List<String> jobsWrong() {
    awaitNothing("a job", "select task_name from mail.scheduled_tasks where picked");
    return list(
        """
        select task_name || ' failed' from mail.scheduled_tasks
        where consecutive_failures > 0 or last_failure is not null
        """);
  }

  /** Checkpoints that two nodes signed one after the other, as if each had its own rhythm. */
  List<String> checkpointsTooClose() {
    return list(
        """
        select 'at ' || at from (
          select at, at - lag(at) over (order by position) as since from audit.checkpoint) c
        where since < interval '5 minutes'
        """);
  }

  /** Either node seals what both have done. */
  void awaitSeals() {
    awaitNothing(
        "an act without its seal",
        """
        select e.id from audit.entry e
        where not exists (select from audit.seal s where s.entry = e.id)
        """);
  }

  private void awaitNothing(String what, String sql) {
    Awaitility.await(what)
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> list("select count(*)::text from (" + sql + ") x").contains("0"));
  }

  private List<String> list(String sql) {
    return database.sql(sql).query((row, n) -> row.getString(1)).list();
  }
}
