package logbog.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import logbog.database.Inside;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What growing costs: the school's list among a hundred times as many, room, memory and start. */
record Scale(List<String> command, Path folder) {

  private static final int SMALL = 10_000;
  private static final int LARGE = 1_000_000;

  void run() throws Exception {
    var small = list(SMALL);
    var large = list(LARGE);
    System.out.printf(
        Locale.ROOT,
        "The school's list takes %.2f ms among %,d declarations and %.2f ms among %,d: %.2f times as long.%n",
        small,
        SMALL,
        large,
        LARGE,
        large / small);
  }

  /** The time of a list in milliseconds, one at a time. */
  private double list(int declarations) throws Exception {
    var place = folder.resolve("" + declarations);
    var country = new Country(declarations);
    Question list;
    try (var first = new Packaged(command, place, Map.of())) {
      list = Sown.in(first, country).schoolsList();
    }
    try (var packaged = new Packaged(command, place, Map.of())) {
      var load = new Load(packaged.port(), list, new AtomicInteger());
      load.run(8, Integer.MAX_VALUE, Duration.ofSeconds(10));
      var timing = load.run(1, Integer.MAX_VALUE, Duration.ofSeconds(10));
      load.run(8, Integer.MAX_VALUE, Duration.ofSeconds(5));
      System.out.printf(
          Locale.ROOT,
          "%,d declarations: %s; first answer after %.1f s; %d MB of memory in use.%n",
          declarations,
          room(packaged.data()),
          packaged.firstAnswer().toMillis() / 1000.0,
          Processor.resident(packaged.application()));
      return timing.percentile(50);
    }
  }

  private static String room(Path data) {
    return JdbcClient.create(Inside.unbound(data))
        .sql(
            """
            select string_agg(name || ' ' || room / 1000000 || ' MB', ', ' order by room desc)
                   || '; together ' || round(sum(room) / 1000000) || ' MB'
            from (select relname::text as name, pg_total_relation_size(oid) as room from pg_class
                  where relnamespace = 'declarations'::regnamespace and relkind = 'r') tables
            where room > 100000
            """)
        .query(String.class)
        .single();
  }
}
