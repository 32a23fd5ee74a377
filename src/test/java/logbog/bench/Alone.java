package logbog.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/**
 * The database without the application: how often a second the same can be asked over JDBC alone.
 */
final class Alone {

  private final DataSource source;
  private final int concurrency;
  private final Duration longest;

  Alone(DataSource source, int concurrency, Duration longest) {
    this.source = source;
    this.concurrency = concurrency;
    this.longest = longest;
  }

  /**
   * Pages, each with its statements and bounds of transactions as the server heard them, asked
   * again in turn.
   */
  double pages(List<List<Heard.Statement>> pages) throws Exception {
    return perSecond(
        (connection, n) -> {
          for (var statement : pages.get(n % pages.size())) {
            ask(connection, statement);
          }
        });
  }

  /** A durable change of one row, each of its own: the least a save can cost. */
  double updates() throws Exception {
    return perSecond(
        (connection, n) -> {
          try (var update =
              connection.prepareStatement("update bench.row set n = n + 1 where id = ?")) {
            update.setInt(1, n % 1000);
            update.executeUpdate();
          }
        });
  }

  static void prepareUpdates(DataSource unbound) throws SQLException {
    try (var connection = unbound.getConnection();
        var tell = connection.createStatement()) {
      tell.execute("create schema if not exists bench");
      tell.execute(
          "create table if not exists bench.row (id integer primary key, n integer not null)");
      tell.execute(
          "insert into bench.row select id, 0 from generate_series(0, 999) id on conflict do nothing");
      tell.execute("grant usage on schema bench to logbog_app");
      tell.execute("grant select, update on bench.row to logbog_app");
    }
  }

  /** One round of asking. */
  private interface Round {
    void ask(Connection connection, int n) throws SQLException;
  }

  private double perSecond(Round round) throws Exception {
    var number = new AtomicInteger();
    var begun = System.nanoTime();
    var end = begun + longest.toNanos();
    try (var threads = Executors.newFixedThreadPool(concurrency)) {
      var work = new ArrayList<Callable<Void>>();
      for (int i = 0; i < concurrency; i++) {
        work.add(
            () -> {
              try (var connection = source.getConnection()) {
                while (System.nanoTime() < end) {
                  round.ask(connection, number.getAndIncrement());
                }
              }
              return null;
            });
      }
      for (var done : threads.invokeAll(work)) {
        done.get();
      }
    }
    return number.get() * 1e9 / (System.nanoTime() - begun);
  }

  private static void ask(Connection connection, Heard.Statement statement) throws SQLException {
    if (statement.bounds()) {
      if (statement.sql().toUpperCase(java.util.Locale.ROOT).startsWith("BEGIN")) {
        connection.setAutoCommit(false);
      } else {
        connection.setAutoCommit(true); // commits
      }
      return;
    }
    try (var asked = connection.prepareStatement(statement.sql().replaceAll("\\$\\d+", "?"))) {
      for (int i = 0; i < statement.values().size(); i++) {
        asked.setObject(i + 1, given(statement.values().get(i)), Types.OTHER);
      }
      if (asked.execute()) {
        try (var rows = asked.getResultSet()) {
          while (rows.next()) {
            rows.getObject(1);
          }
        }
      }
    }
  }

  /** Lists are of ids or of words; of everything else the server finds the type itself. */
  private static @Nullable Object given(@Nullable String value) throws SQLException {
    if (value == null || !value.startsWith("{")) {
      return value;
    }
    var list = new PGobject();
    list.setType(value.matches("\\{[0-9a-f-]{36}.*") ? "uuid[]" : "text[]");
    list.setValue(value);
    return list;
  }
}
