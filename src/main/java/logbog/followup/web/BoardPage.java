package logbog.followup.web;

import java.util.List;
import logbog.followup.Board;
import logbog.followup.Departure;
import logbog.followup.Light;
import logbog.followup.Why;
import logbog.web.Page;

/**
 * The departure board of a school: every class that is on its way to school.
 *
 * @param more how many classes are left out
 */
public record BoardPage(List<Departure> departures, int more) implements Page {

  /** How many classes are shown; those that need a hand come first. */
  static final int MOST = 100;

  static BoardPage of(List<Departure> all) {
    return new BoardPage(
        all.subList(0, Math.min(MOST, all.size())), Math.max(0, all.size() - MOST));
  }

  public List<Light> lights() {
    return List.of(Light.values());
  }

  public int silentDays() {
    return Why.SILENT_DAYS;
  }

  public int weeksAfter() {
    return Board.DAYS_AFTER / 7;
  }
}
