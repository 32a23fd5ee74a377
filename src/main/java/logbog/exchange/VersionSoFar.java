package logbog.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import logbog.programmes.Audience;
import logbog.programmes.Edition;
import logbog.programmes.Scale;
import logbog.programmes.Texts;

/** A version of a programme while the rows of its goals are read. */
final class VersionSoFar {

  private final Places places = new Places();
  private final Map<Integer, PlainGoal> goals = new LinkedHashMap<>();
  private final int programmeNo;
  private final String programmeName;
  private final String version;
  private final LocalDate validFrom;

  VersionSoFar(RowReading row) {
    programmeNo = row.number("programme_no", 999_999);
    programmeName = row.text("programme");
    version = row.text("version");
    validFrom = row.date("valid_from");
    places.edition(row.spot());
  }

  void take(RowReading row) {
    if (!row.date("valid_from").equals(validFrom)) {
      row.wrong("valid_from", "exchange.two-dates");
    }
    if (!row.text("programme").equals(programmeName)) {
      row.wrong("programme", "exchange.two-names", programmeName);
    }
    var no = row.number("goal_no", 999_999);
    var place = goals.size();
    var goal = goals.computeIfAbsent(no, none -> new PlainGoal(row, place, places));
    goal.take(row, places);
  }

  Arrived arrived() {
    var edition =
        new Edition(
            programmeNo,
            programmeName,
            version,
            validFrom,
            new Audience.NewStarters(),
            goals.values().stream().map(PlainGoal::goal).toList(),
            new Scale(List.of(), 0),
            Texts.SHIPPED);
    return new Arrived(edition, Arrived.Extent.GOALS, places);
  }
}
