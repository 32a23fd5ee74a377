package logbog.reminders.web;

import java.util.List;
import logbog.places.School;
import logbog.reminders.DeadEnd;
import logbog.reminders.DeadEnds;
import logbog.web.Page;

/** The addresses a school has to right, since mail does not reach them. */
public record DeadEndsPage(School school, List<DeadEnd> ends) implements Page {

  public String path() {
    return "/home/skoler/" + school.institutionNo() + "/doede-adresser";
  }

  public boolean full() {
    return ends.size() == DeadEnds.MOST;
  }
}
