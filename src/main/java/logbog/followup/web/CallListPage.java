package logbog.followup.web;

import java.time.LocalDate;
import java.util.List;
import logbog.followup.BoardLine;
import logbog.followup.Departure;
import logbog.followup.Roster;
import logbog.web.Page;

/**
 * Whom to ring about a class, to be printed and written on. We know no telephone numbers.
 *
 * @param by who made it
 */
public record CallListPage(Roster roster, String by, LocalDate today) implements Page {

  public Departure departure() {
    return roster.departure();
  }

  public List<BoardLine> lines() {
    return roster.missing();
  }

  public String back() {
    return DeparturePage.PATH + roster.query();
  }
}
