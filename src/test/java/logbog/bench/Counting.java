package logbog.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Which statements each kind of request asks of the database, in an application whose jobs rest, as
 * heard by the server.
 */
final class Counting {

  /** Nothing is done in such an application but what a request causes. */
  static final Map<String, String> AT_REST =
      Map.of(
          "DB_SCHEDULER_POLLINGINTERVAL", "1h",
          "DB_SCHEDULER_IMMEDIATEEXECUTIONENABLED", "false",
          "LOGBOG_AUDIT_SEALING", "false");

  private static final int ASKED = 20;

  private final Packaged resting;
  private final Heard server;

  Counting(Packaged resting) throws Exception {
    this.resting = resting;
    this.server = new Heard(resting.data());
    awaitRest();
  }

  /** The application may still be telling the story of its demo. */
  private void awaitRest() throws Exception {
    for (long seen = -1; seen != server.position(); ) {
      seen = server.position();
      Thread.sleep(Duration.ofSeconds(1));
    }
  }

  /** What each of a number of requests asked. */
  List<List<Heard.Statement>> of(Question question, AtomicInteger number) throws Exception {
    var load = new Load(resting.port(), question, number);
    var first = number.get();
    load.run(1, ASKED, Duration.ofMinutes(1)); // what is kept in memory from then on
    if (question.repeats()) {
      number.set(first);
    }
    var pages = new ArrayList<List<Heard.Statement>>();
    var heard = new ArrayList<Heard.Statement>();
    var before = server.position();
    load.run(1, ASKED, Duration.ofMinutes(1));
    heard.addAll(question.repeats() ? server.since(before) : sent(server.since(before)));
    var each = heard.size() / ASKED;
    for (int n = 0; n < ASKED; n++) {
      pages.add(heard.subList(n * each, n == ASKED - 1 ? heard.size() : (n + 1) * each));
    }
    return pages;
  }

  /**
   * Of a form that is sent once, the transactions that act: the letters it causes are written at
   * the same time.
   */
  private static List<Heard.Statement> sent(List<Heard.Statement> heard) {
    var acting = new ArrayList<Heard.Statement>();
    heard.stream()
        .collect(Collectors.groupingBy(Heard.Statement::connection))
        .values()
        .forEach(
            said -> {
              var acts = false;
              for (var statement : said) {
                acts |= statement.sql().startsWith("insert into web.once");
                if (acts) {
                  acting.add(statement);
                }
                acts &= !statement.sql().equals("COMMIT");
              }
            });
    return acting;
  }

  static double statements(List<List<Heard.Statement>> pages) {
    return count(pages, false);
  }

  static double bounds(List<List<Heard.Statement>> pages) {
    return count(pages, true);
  }

  private static double count(List<List<Heard.Statement>> pages, boolean bounds) {
    return (double) pages.stream().flatMap(List::stream).filter(it -> it.bounds() == bounds).count()
        / ASKED;
  }
}
