package logbog.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import logbog.programmes.Audience;
import logbog.programmes.Edition;
import logbog.programmes.Scale;
import org.jspecify.annotations.Nullable;

/** An edition while its rows are read. */
final class EditionSoFar {

  private final Places places = new Places();
  private final List<GoalSoFar> goals = new ArrayList<>();
  private final Map<Integer, Integer> newest = new HashMap<>();
  private final List<Scale.Level> levels = new ArrayList<>();
  private final TextsSoFar texts = new TextsSoFar();
  private final String number;
  private final String version;
  private final String name;
  private final LocalDate validFrom;
  private final int programmeNo;
  private @Nullable LocalDate everyone;
  private int reached;

  EditionSoFar(RowReading row) {
    number = row.text(Column.PROGRAMME_NO);
    name = row.text(Column.PROGRAMME);
    version = row.text(Column.VERSION);
    validFrom = row.date(Column.VALID_FROM.title());
    var typed = row.optionalNumber(Column.PROGRAMME_NO, 999_999);
    programmeNo = typed == null ? 0 : typed;
    places.edition(row.spot());
  }

  boolean same(EditionSoFar other) {
    return number.equals(other.number) && version.equals(other.version) && name.equals(other.name);
  }

  boolean isNamedBy(RowReading row) {
    return named(row, Column.PROGRAMME_NO, number)
        && named(row, Column.PROGRAMME, name)
        && named(row, Column.VERSION, version);
  }

  private static boolean named(RowReading row, Column column, String mine) {
    return !row.says(column.title()) || row.text(column).equals(mine);
  }

  void take(RowKind kind, RowReading row) {
    switch (kind) {
      case EDITION -> {}
      case EVERYONE -> everyone = row.date(Column.VALID_FROM.title());
      case LEVEL -> {
        places.part(null, "level", levels.size(), row.spot());
        levels.add(
            new Scale.Level(row.number(Column.LEVEL, 99), row.text(Column.KEY), row.translated()));
      }
      case REACHED -> {
        places.field("reachedFrom", row.spot());
        reached = row.number(Column.LEVEL, 99);
      }
      case GOAL -> {
        places.goal(goals.size(), row.spot());
        goals.add(new GoalSoFar(row));
        newest.put(goals.getLast().no(), goals.size() - 1);
      }
      case COMPANION, PICTURE, SPECIALITY, ITEM, REQUIRED -> ofGoal(kind, row);
      default -> texts.take(kind, row, places);
    }
  }

  private void ofGoal(RowKind kind, RowReading row) {
    var no = row.number(Column.GOAL_NO, 999_999);
    var goal = newest.get(no);
    if (goal == null) {
      row.wrong(Column.GOAL_NO.title(), "exchange.no-goal", "" + no);
    } else {
      goals.get(goal).take(kind, row, places, goal);
    }
  }

  Arrived arrived() {
    var audience =
        everyone == null ? new Audience.NewStarters() : new Audience.EveryoneFrom(everyone);
    var edition =
        new Edition(
            programmeNo,
            name,
            version,
            validFrom,
            audience,
            goals.stream().map(GoalSoFar::goal).toList(),
            new Scale(levels, reached),
            texts.texts());
    return new Arrived(edition, Arrived.Extent.WHOLE, places);
  }
}
