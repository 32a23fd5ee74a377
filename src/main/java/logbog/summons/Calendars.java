package logbog.summons;

import java.util.Locale;
import logbog.mail.Attachment;
import logbog.people.Viewer;
import org.springframework.stereotype.Component;

/** The days of a summons as a file for the apprentice's own calendar. */
@Component
public class Calendars {

  private final Summonses summonses;
  private final Days days;

  Calendars(Summonses summonses, Days days) {
    this.summonses = summonses;
    this.days = days;
  }

  /**
   * @throws NoSuchSummons for anyone else's
   */
  public Attachment of(Viewer.Member apprentice, CalledId id, Locale language) {
    return days.of(summonses.call(apprentice, id), language);
  }
}
