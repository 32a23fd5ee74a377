package logbog.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import logbog.programmes.Flaw;
import logbog.tables.Trouble;
import logbog.web.Problem;
import org.jspecify.annotations.Nullable;

/** Where in a file each part of an edition stands, so that a flaw can be named with its row. */
public final class Places {

  private static final List<String> PARTS =
      List.of("item", "speciality", "required", "level", "workArea");

  private final Map<String, Spot> spots = new HashMap<>();

  /**
   * A place in a file.
   *
   * @param row 0 where the file has no rows
   * @param where the path in such a file; otherwise empty
   */
  record Spot(long row, String where) {
    Spot(long row) {
      this(row, "");
    }
  }

  void edition(Spot spot) {
    spots.putIfAbsent("", spot);
  }

  void field(String field, Spot spot) {
    spots.put("/" + field, spot);
  }

  void goal(int goal, Spot spot) {
    spots.put("" + goal, spot);
  }

  void part(@Nullable Integer goal, String part, int n, Spot spot) {
    spots.put((goal == null ? "" : goal) + "/" + part + "/" + n, spot);
  }

  /** Something wrong with the edition, where its field stands. */
  public Trouble trouble(String field, String key, Object... arguments) {
    return trouble(new Flaw(null, null, field, Problem.of(key, arguments)));
  }

  /** A flaw with the nearest place that is known. */
  public Trouble trouble(Flaw flaw) {
    var goal = flaw.goal() == null ? "" : "" + flaw.goal();
    var spot =
        Stream.of(part(flaw, goal), "/" + flaw.field(), goal, "")
            .map(spots::get)
            .filter(found -> found != null)
            .findFirst()
            .orElse(new Spot(0));
    return new Trouble(spot.row(), spot.where(), flaw.problem());
  }

  private static String part(Flaw flaw, String goal) {
    var part = PARTS.stream().filter(flaw.field()::startsWith).findFirst();
    return flaw.part() == null || part.isEmpty()
        ? "none"
        : goal + "/" + part.get() + "/" + flaw.part();
  }
}
