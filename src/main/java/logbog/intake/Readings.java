package logbog.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import logbog.web.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How each file was last read. */
@Component
class Readings {

  private final JdbcClient jdbc;
  private final Clock clock;

  Readings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void keep(LaidFile file, List<Finding> findings) {
    jdbc.sql(
            """
            insert into intake.reading (origin, file, read_at) values (:origin, :file, :at)
            on conflict (origin, file) do update set read_at = excluded.read_at
            """)
        .param("origin", file.origin().name())
        .param("file", file.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql("delete from intake.finding where origin = :origin and file = :file")
        .param("origin", file.origin().name())
        .param("file", file.name())
        .update();
    IntStream.range(0, findings.size()).forEach(n -> keep(file, n, findings.get(n)));
  }

  private void keep(LaidFile file, int position, Finding finding) {
    jdbc.sql(
            """
            insert into intake.finding (origin, file, position, line, field, key, arguments)
            values (:origin, :file, :position, :line, :field, :key, :arguments)
            """)
        .param("origin", file.origin().name())
        .param("file", file.name())
        .param("position", position)
        .param("line", finding.line())
        .param("field", finding.field())
        .param("key", finding.problem().key())
        .param(
            "arguments",
            finding.problem().arguments().stream().map(String::valueOf).toArray(String[]::new))
        .update();
  }

  List<Reading> all() {
    return jdbc.sql("select origin, file, read_at from intake.reading order by origin, file")
        .query(
            (row, n) -> {
              var origin = Origin.valueOf(row.getString("origin"));
              var file = row.getString("file");
              var at = row.getObject("read_at", OffsetDateTime.class).toInstant();
              return new Reading(origin, file, at, findings(origin, file));
            })
        .list();
  }

  private List<Finding> findings(Origin origin, String file) {
    return jdbc.sql(
            """
            select line, field, key, arguments from intake.finding
            where origin = :origin and file = :file order by position
            """)
        .param("origin", origin.name())
        .param("file", file)
        .query(
            (row, n) -> {
              var arguments = (Object[]) row.getArray("arguments").getArray();
              var problem = new Problem(row.getString("key"), Arrays.asList(arguments));
              return new Finding(row.getLong("line"), row.getString("field"), problem);
            })
        .list();
  }
}
