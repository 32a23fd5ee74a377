package logbog.statistics;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import logbog.programmes.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the counts. Only full tens are ever asked for. */
@Component
class Counts {

  private static final String WANTED =
      """
       join statistics.population p on p.id = c.population
      where p.programme = :programme and p.year between :from and :to
        and (cast(:speciality as uuid) is null or p.speciality = cast(:speciality as uuid))
        and (cast(:version as text) is null or p.version = :version)
        and (cast(:kind as text) is null or p.apprentice_kind = :kind)
      """;

  private final JdbcClient jdbc;

  Counts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Full tens of those at a level of a goal in a period, by period or by kind of firm.
   *
   * @param level null for all of them
   */
  record Count(String goal, int period, String key, @Nullable Integer level, int tens) {}

  List<Count> byPeriod(ProgrammeId programme, Wanted wanted) {
    return counts(
        """
        select c.goal, p.period, p.period::text as key, c.level::integer as level, sum(c.apprentices) / 10 as tens
        from statistics.level_count c
        """
            + WANTED
            + """
              group by grouping sets ((c.goal, p.period, c.level), (c.goal, p.period))
              having sum(c.apprentices) >= 10
              """,
        programme,
        wanted,
        By.PERIOD,
        0);
  }

  /** All of them, and those at the scale's lowest level. */
  List<Count> byFirm(ProgrammeId programme, Wanted wanted, By by, int lowest) {
    return counts(
        """
        select f.goal, f.period, f.key, t.level, t.number / 10 as tens
        from (select c.goal, p.period, c.firm as key, sum(c.apprentices) as every, sum(c.lowest) as lowest
              from statistics.firm_count c
        """
            + WANTED
            + """
              and c.grouped_by = :by group by c.goal, p.period, c.firm) f
              cross join lateral (values (null, every), (cast(:lowest as integer), lowest)) as t (level, number)
              where t.number >= 10
              """,
        programme,
        wanted,
        by,
        lowest);
  }

  private List<Count> counts(String sql, ProgrammeId programme, Wanted wanted, By by, int lowest) {
    var speciality = wanted.speciality();
    var kind = wanted.kind();
    return jdbc.sql(sql)
        .paramSource(
            new MapSqlParameterSource(
                    Map.of("programme", programme.value(), "by", by.name(), "lowest", lowest))
                .addValue("from", wanted.from())
                .addValue("to", wanted.to())
                .addValue("speciality", speciality == null ? null : speciality.value(), Types.OTHER)
                .addValue("version", wanted.version(), Types.VARCHAR)
                .addValue("kind", kind == null ? null : kind.name(), Types.VARCHAR))
        .query(
            (row, n) ->
                new Count(
                    row.getString("goal"),
                    row.getInt("period"),
                    row.getString("key"),
                    row.getObject("level", Integer.class),
                    row.getInt("tens")))
        .list();
  }
}
