package logbog.followup.web;

import java.time.LocalDate;
import java.util.List;
import logbog.followup.BoardLine;
import logbog.followup.Departure;
import logbog.followup.Nudged;
import logbog.followup.Roster;
import logbog.followup.Why;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One class of the board, apprentice by apprentice.
 *
 * @param today in Denmark
 * @param nudged what came of a nudge just now
 */
public record DeparturePage(Roster roster, LocalDate today, @Nullable Nudged nudged)
    implements Page {

  public static final String PATH = "/home/tavle/hold";

  public Departure departure() {
    return roster.departure();
  }

  public List<BoardLine> lines() {
    return roster.lines();
  }

  public String nudges() {
    return PATH + "/rykkere" + roster.query();
  }

  public String callList() {
    return PATH + "/ringeliste" + roster.query();
  }

  public String start() {
    return PATH + departure().key().query();
  }

  /** Where the next stretch is; null at the end. */
  public @Nullable String next() {
    var next = roster.next();
    return next == null ? null : start() + next.query();
  }

  public int silentDays() {
    return Why.SILENT_DAYS;
  }
}
