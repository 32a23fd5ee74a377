package logbog.bench;

import static logbog.bench.Question.get;
import static logbog.bench.Question.reading;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import logbog.database.Inside;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The committee's statistics over a million declarations of one programme: how long counting them
 * takes, and each view of them afterwards.
 */
record Tallies(List<String> command, Path folder, int declarations) {

  private static final String[] VIEWS = {
    "?by=PERIOD", "?by=SIZE", "?by=BRANCH", "?from=2024&to=2025&kind=EUX", "/csv?", "/xlsx?"
  };

  /** That of {@link AskedSheet}. */
  private static final String VERSION = "&version=m%C3%A5ling-1";

  void run() throws Exception {
    var country = new Country(declarations);
    try (var packaged = new Packaged(command, folder, Map.of())) {
      var jdbc = JdbcClient.create(Inside.unbound(packaged.data()));
      if (rows(jdbc, "declarations.completion") < declarations) {
        try (var connection = Inside.unbound(packaged.data()).getConnection()) {
          new Seed(country, connection).sowLevels();
        }
      }
      count(jdbc);
      var path = "/udvalg/uddannelser/" + programme(jdbc) + "/statistik";
      var ditte = ditte(packaged);
      for (var view : VIEWS) {
        var word = view.startsWith("/") ? "" : "s-table";
        var question = reading("statistics" + view, word, n -> get(path + view + VERSION, ditte));
        var load = new Load(packaged.port(), question, new AtomicInteger());
        load.run(4, Integer.MAX_VALUE, Duration.ofSeconds(8));
        for (var at : new int[] {1, 8}) {
          var timing = load.run(at, Integer.MAX_VALUE, Duration.ofSeconds(8));
          System.out.printf(
              Locale.ROOT,
              "| statistics%s | %d | %,d | %.1f | %.1f | %.1f |%n",
              view,
              at,
              timing.count(),
              timing.percentile(50),
              timing.percentile(95),
              timing.percentile(99));
        }
      }
    }
  }

  /** Lets everything signed wait, as a recount does, and waits until none is left. */
  private void count(JdbcClient jdbc) throws InterruptedException {
    var begun = System.nanoTime();
    jdbc.sql("truncate statistics.level_count, statistics.firm_count").update();
    jdbc.sql(
            """
            insert into statistics.waiting (declaration, fact, since)
            select declaration, 'SIGNED', completed_at from statistics.signed on conflict do nothing
            """)
        .update();
    while (jdbc.sql("select exists (select from statistics.waiting)")
        .query(Boolean.class)
        .single()) {
      Thread.sleep(500);
    }
    System.out.printf(
        Locale.ROOT,
        "%,d declarations counted in %.0f s into %,d and %,d rows.%n",
        declarations,
        (System.nanoTime() - begun) / 1e9,
        rows(jdbc, "statistics.level_count"),
        rows(jdbc, "statistics.firm_count"));
  }

  private static int rows(JdbcClient jdbc, String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }

  private static String programme(JdbcClient jdbc) {
    return jdbc.sql("select id from programmes.programme where name like 'Møbelsnedker%' limit 1")
        .query(String.class)
        .single();
  }

  private static String ditte(Packaged packaged) throws SQLException {
    try (var connection = Inside.unbound(packaged.data()).getConnection()) {
      return new SignedIn(connection, packaged.data()).office("ditte@traefag.example");
    }
  }
}
