package logbog.followup;

import java.time.LocalDate;
import java.util.List;
import logbog.declarations.Readers;
import logbog.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls the school has made. Only the school writes and reads them; what the others should know is
 * a note. Whoever has a {@link Callee} has been let in.
 */
@Component
public class PhoneCalls {

  /** The longest promise. */
  public static final int LONGEST = 500;

  private final PhoneCallRows rows;
  private final Readers readers;
  private final ApplicationEventPublisher events;

  PhoneCalls(PhoneCallRows rows, Readers readers, ApplicationEventPublisher events) {
    this.rows = rows;
    this.readers = readers;
    this.events = events;
  }

  /** All about one, the newest first. */
  public List<PhoneCall> about(Callee callee) {
    return rows.about(callee);
  }

  /**
   * Writes down a call.
   *
   * @param until the day by which it was promised, if one was said
   */
  @Transactional
  public void note(
      Viewer.Office office,
      Callee callee,
      String spokeWith,
      String promised,
      @Nullable LocalDate until) {
    rows.add(callee, office.address(), readers.nameOf(office), spokeWith, promised, until);
    var apprentice = callee.apprentice();
    events.publishEvent(
        new FollowupEvent.CallNoted(
            callee.subject(), apprentice == null ? null : apprentice.value(), office.actor()));
  }
}
