package logbog.drill;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAccumulator;

/** What was acknowledged to people, kept outside of what is killed. */
final class Ledger {

  /** Declarations asked for: their ids, each with the answers acknowledged so far, by goal. */
  final Map<String, Map<Integer, Integer>> answers = new ConcurrentHashMap<>();

  /** Declarations signed: their ids and how many goals each has. */
  final Map<String, Integer> completed = new ConcurrentHashMap<>();

  /** Answers that say a defect: every 5xx but "the database is away". */
  final List<String> defects = new CopyOnWriteArrayList<>();

  /** Every answer that says a failure, and every request that was not answered. */
  final List<String> failures = new CopyOnWriteArrayList<>();

  /** The longest anyone waited for an answer, in milliseconds. */
  final LongAccumulator slowest = new LongAccumulator(Long::max, 0);

  /** What people typed and what was mailed to them, which no log may repeat. */
  final Set<String> unspoken = ConcurrentHashMap.newKeySet();

  final AtomicInteger acknowledged = new AtomicInteger();

  /** All of it in order, each person's by one thread. */
  final List<Write> writes = new CopyOnWriteArrayList<>();

  /**
   * Something acknowledged.
   *
   * @param goal of an answer; -1 for the request, -2 for the signature
   */
  record Write(Thread by, Instant acknowledged, String declaration, int goal, int level) {}

  private void write(String declaration, int goal, int level) {
    writes.add(new Write(Thread.currentThread(), Instant.now(), declaration, goal, level));
  }

  void requested(String declaration) {
    write(declaration, -1, 0);
    answers.put(declaration, new ConcurrentHashMap<>());
    acknowledged.incrementAndGet();
  }

  void rated(String declaration, int goal, int level) {
    write(declaration, goal, level);
    answers.computeIfAbsent(declaration, id -> new ConcurrentHashMap<>()).put(goal, level);
    acknowledged.incrementAndGet();
  }

  void completed(String declaration, int goals) {
    write(declaration, -2, 0);
    completed.put(declaration, goals);
    acknowledged.incrementAndGet();
  }

  void cut(IOException why, HttpRequest request) {
    failures.add(why + " " + request.method() + " " + request.uri().getPath());
  }

  void answered(int status, HttpRequest request) {
    failures.add(status + " " + request.method() + " " + request.uri().getPath());
    if (status != 503) {
      defects.add(status + " " + request.method() + " " + request.uri().getPath());
    }
  }
}
