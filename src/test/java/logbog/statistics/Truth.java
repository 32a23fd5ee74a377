package logbog.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import logbog.programmes.Programmes;
import logbog.programmes.SheetHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts everything in the tables of declarations by hand, in another way than the application
 * does; and reads what the application has counted.
 */
@Component
class Truth {

  private final JdbcClient jdbc;
  private final Programmes programmes;

  Truth(JdbcClient jdbc, Programmes programmes) {
    this.jdbc = jdbc;
    this.programmes = programmes;
  }

  private record Row(
      UUID apprentice,
      UUID programme,
      UUID speciality,
      SheetHash sheet,
      int period,
      LocalDate end,
      String order,
      String kind,
      String firm,
      Short[] levels) {

    String slot() {
      return apprentice + " " + programme + " " + period;
    }
  }

  /** What there should be: apprentices by population, goal and level, and by size of firm. */
  Map<String, Integer> expected() {
    var latest = new HashMap<String, Row>();
    for (var row : rows()) {
      latest.merge(
          row.slot(),
          row,
          (one, other) ->
              Comparator.comparing(Row::end).thenComparing(Row::order).compare(one, other) > 0
                  ? one
                  : other);
    }
    var counted = new TreeMap<String, Integer>();
    latest.values().forEach(row -> add(row, counted));
    return counted;
  }

  Map<String, Integer> counted() {
    var counted = new TreeMap<String, Integer>();
    jdbc.sql(
            """
            select concat_ws(' ', programme, speciality, version, period, year, apprentice_kind, goal, level) as key,
                   apprentices
            from statistics.level_count c join statistics.population p on p.id = c.population where apprentices <> 0
            union all
            select concat_ws(' ', programme, speciality, version, period, year, apprentice_kind, goal, firm, what),
                   number
            from statistics.firm_count c join statistics.population p on p.id = c.population
            cross join lateral (values ('all', apprentices), ('lowest', lowest)) n (what, number)
            where grouped_by = 'SIZE' and number <> 0
            """)
        .query(
            row -> {
              counted.merge(row.getString(1), row.getInt(2), Integer::sum);
            });
    return counted;
  }

  private void add(Row row, Map<String, Integer> counted) {
    var sheet = programmes.sheet(row.sheet());
    for (int n = 0; n < row.levels().length; n++) {
      var cell =
          String.join(
              " ",
              row.programme().toString(),
              row.speciality().toString(),
              sheet.version(),
              "" + row.period(),
              "" + row.end().getYear(),
              row.kind(),
              sheet.goals().get(n).no());
      counted.merge(cell + " " + row.levels()[n], 1, Integer::sum);
      counted.merge(cell + " " + row.firm() + " all", 1, Integer::sum);
      if (row.levels()[n] == sheet.scale().getFirst().value()) {
        counted.merge(cell + " " + row.firm() + " lowest", 1, Integer::sum);
      }
    }
  }

  private java.util.List<Row> rows() {
    return jdbc.sql(
            """
            select d.*, c.levels, c.completed_at, s.programme, p.kind as workplace, p.country, p.apprentice_kind,
                   k.employees
            from declarations.declaration d join declarations.completion c on c.declaration_id = d.id
            join programmes.speciality s on s.id = d.speciality_id
            join placements.placement p on p.id = d.placement_id
            left join places.company k on k.cvr = d.cvr
            where d.kind <> 'PARTIAL' and d.id not in (select declaration_id from declarations.dispute)
              and d.id not in (select revises from declarations.declaration r
                               join declarations.completion rc on rc.declaration_id = r.id where revises is not null)
            """)
        .query((row, n) -> row(row))
        .list();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getObject("apprentice_id", UUID.class),
        row.getObject("programme", UUID.class),
        row.getObject("speciality_id", UUID.class),
        SheetHash.of(row.getBytes("sheet")),
        row.getString("kind").equals("FINAL") ? 10 : row.getInt("main_course"),
        row.getObject("period_end", LocalDate.class),
        row.getTimestamp("completed_at") + " " + row.getString("id"),
        Objects.requireNonNullElse(row.getString("apprentice_kind"), ""),
        firm(row.getString("workplace"), row.getString("country"), row.getString("employees")),
        (Short[]) row.getArray("levels").getArray());
  }

  private static String firm(
      String workplace, @Nullable String country, @Nullable String employees) {
    if (workplace.equals("SCHOOL") || country != null) {
      return workplace.equals("SCHOOL") ? "SCHOOL" : "ABROAD";
    }
    if (employees == null) {
      return "UNKNOWN";
    }
    int many = Integer.parseInt(employees);
    return many < 10 ? "UNDER_10" : many < 50 ? "UNDER_50" : many < 250 ? "UNDER_250" : "FROM_250";
  }
}
