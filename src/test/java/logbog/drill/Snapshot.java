package logbog.drill;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of every table, as text. */
record Snapshot(Map<String, List<String>> tables) {

  /** What a restore itself sets right: see docs/backup.md. */
  private static final List<String> SET_RIGHT =
      List.of("signin.session", "signin.session_attributes", "signin.flow", "signin.proof");

  static Snapshot of(JdbcClient database) {
    var tables = new LinkedHashMap<String, List<String>>();
    for (var table : names(database)) {
      tables.put(
          table,
          database
              .sql("select t::text from " + table + " t order by 1")
              .query((row, n) -> row.getString(1))
              .list());
    }
    tables.put("sequences", database.sql(SEQUENCES).query((row, n) -> row.getString(1)).list());
    tables.keySet().removeAll(SET_RIGHT);
    // When sweepers of the house run next, written every minute.
    tables.computeIfPresent(
        "mail.scheduled_tasks",
        (table, rows) -> rows.stream().filter(row -> !row.contains(",recurring,")).toList());
    tables.computeIfPresent(
        "audit.entry",
        (table, rows) -> rows.stream().filter(row -> !row.contains("DatabaseRestored")).toList());
    return new Snapshot(tables);
  }

  /** Rows that only one of the two has, by table. */
  List<String> differences(Snapshot other) {
    return tables.keySet().stream()
        .filter(table -> !rowsOf(table).equals(other.rowsOf(table)))
        .flatMap(
            table ->
                Stream.concat(
                    only(table, "gone: ", rowsOf(table), other.rowsOf(table)),
                    only(table, "new: ", other.rowsOf(table), rowsOf(table))))
        .toList();
  }

  private static Stream<String> only(
      String table, String what, List<String> rows, List<String> others) {
    var known = new HashSet<>(others);
    return rows.stream().filter(row -> !known.contains(row)).map(row -> table + " " + what + row);
  }

  private List<String> rowsOf(String table) {
    return tables.getOrDefault(table, List.of());
  }

  int rows() {
    return tables.values().stream().mapToInt(List::size).sum();
  }

  private static List<String> names(JdbcClient database) {
    return database
        .sql(
            """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema') order by 1
            """)
        .query((row, n) -> row.getString(1))
        .list();
  }

  /** A sequence may be ahead after a crash, never behind. */
  private static final String SEQUENCES =
      "select schemaname || '.' || sequencename from pg_sequences order by 1";
}
