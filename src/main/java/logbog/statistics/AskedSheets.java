package logbog.statistics;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import logbog.programmes.ProgrammeId;
import logbog.programmes.Programmes;
import logbog.programmes.RatingLevel;
import logbog.programmes.Sheet;
import logbog.programmes.SheetHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sheets that a programme's apprentices were asked with. A goal is the same in all of them by
 * its number; this is the place to let a mapping between editions say otherwise.
 */
@Component
class AskedSheets {

  private final JdbcClient jdbc;
  private final Programmes programmes;

  AskedSheets(JdbcClient jdbc, Programmes programmes) {
    this.jdbc = jdbc;
    this.programmes = programmes;
  }

  /** The newest first. */
  List<Sheet> of(ProgrammeId programme) {
    return jdbc
        .sql(
            "select sheet from statistics.sheet where programme = :programme order by stored_at desc, sheet")
        .param("programme", programme.value())
        .query((row, n) -> SheetHash.of(row.getBytes("sheet")))
        .list()
        .stream()
        .map(programmes::sheet)
        .toList();
  }

  /** The one asked with for the first time last is first: older ones are asked with long after. */
  static List<String> versions(List<Sheet> sheets) {
    return sheets.reversed().stream().map(Sheet::version).distinct().toList().reversed();
  }

  /** Whether the levels of all versions mean the same, so that they can be added up. */
  static boolean comparable(List<Sheet> sheets) {
    return sheets.stream().map(Sheet::scale).distinct().count() <= 1;
  }

  static List<RatingLevel> scale(List<Sheet> sheets) {
    return sheets.stream().findFirst().map(Sheet::scale).orElse(List.of());
  }

  /**
   * Every goal once, worded as in the newest sheet that has it, and in the order they are asked in.
   */
  static Collection<Sheet.Goal> goals(List<Sheet> sheets, @Nullable String version) {
    var goals = new LinkedHashMap<String, Sheet.Goal>();
    sheets.stream()
        .filter(sheet -> version == null || sheet.version().equals(version))
        .flatMap(sheet -> sheet.goals().stream())
        .forEach(goal -> goals.putIfAbsent(goal.no(), goal));
    return goals.values();
  }
}
