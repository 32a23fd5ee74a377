package logbog.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import logbog.database.Running;

/** People writing all the time, each write a row; and when each began and was acknowledged. */
final class Writers implements AutoCloseable {

  private static final int MANY = 3;

  record Times(Instant begun, Instant acknowledged) {}

  final Map<Integer, Times> writes = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();
  private final ExecutorService threads = Executors.newFixedThreadPool(MANY);
  private final List<Future<Void>> work = new ArrayList<>();
  private volatile boolean working = true;

  Writers(Running running) throws SQLException {
    Place.run(running, "create table if not exists word (number int primary key, filler text)");
    for (int writer = 0; writer < MANY; writer++) {
      work.add(
          threads.submit(
              () -> {
                write(running);
                return null;
              }));
    }
  }

  private void write(Running running) throws Exception {
    try (var connection = running.cluster().connect();
        var insert =
            connection.prepareStatement("insert into word values (?, repeat('logbog', 200))")) {
      while (working) {
        var number = next.incrementAndGet();
        var begun = Instant.now();
        insert.setInt(1, number);
        insert.executeUpdate();
        writes.put(number, new Times(begun, Instant.now()));
        Thread.sleep(1);
      }
    }
  }

  /** Lets them write so many more. */
  void awaitMore(int count) throws Exception {
    for (var until = writes.size() + count; writes.size() < until; ) {
      for (var each : work) {
        if (each.isDone()) {
          each.get();
        }
      }
      Thread.sleep(5);
    }
  }

  void checkAt(Instant second, List<String> found) {
    writes.forEach(
        (number, times) -> {
          if (!times.acknowledged().isAfter(second)) {
            assertThat(found).as("acknowledged before").contains(number.toString());
          }
          if (times.begun().isAfter(second)) {
            assertThat(found).as("begun after").doesNotContain(number.toString());
          }
        });
  }

  @Override
  public void close() throws Exception {
    working = false;
    for (var each : work) {
      each.get();
    }
    threads.close();
  }
}
