package logbog.followup;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import logbog.declarations.DeclarationId;
import logbog.people.Viewer;
import logbog.web.NotFound;
import logbog.web.Throttle;
import logbog.web.TooManyAttempts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follow-up notes on a declaration: who does what by when. Apprentice, company and school write
 * them, see all of them, and close them; nothing written is changed.
 */
@Component
public class Notes {

  /** The longest text of a note, and of what is said when it is closed. */
  public static final int LONGEST = 1000;

  /** How many somebody writes on one declaration in a day at most. */
  public static final int A_DAY = 20;

  private final Parties parties;
  private final NoteRows rows;
  private final NoteNotices notices;
  private final Throttle throttle;
  private final ApplicationEventPublisher events;

  Notes(
      Parties parties,
      NoteRows rows,
      NoteNotices notices,
      Throttle throttle,
      ApplicationEventPublisher events) {
    this.parties = parties;
    this.rows = rows;
    this.notices = notices;
    this.throttle = throttle;
    this.events = events;
  }

  /** All on one declaration, the open ones first. Whoever asks may see the declaration. */
  public List<Note> of(DeclarationId id) {
    return rows.of(id);
  }

  /**
   * Writes a note; whoever is to do it is told by mail that there is one, and not what it says.
   *
   * @throws TooManyAttempts when the viewer has written {@value #A_DAY} on it today
   */
  @Transactional
  public NoteId write(
      Viewer viewer, DeclarationId id, String what, Side side, @Nullable LocalDate due) {
    var writer = parties.of(viewer, id);
    if (!throttle.admits("note:" + id + ":" + viewer.getName(), A_DAY, Duration.ofDays(1))) {
      throw new TooManyAttempts();
    }
    var note = rows.add(writer, what, side, due);
    notices.written(writer, note, side);
    events.publishEvent(
        new FollowupEvent.NoteWritten(
            id.value(),
            writer.apprentice().value(),
            writer.actor(),
            Map.of("note", note.toString())));
    return note;
  }

  /**
   * Closes a note of this declaration; one that is closed stays as it is.
   *
   * @throws NotFound for a note of another declaration
   */
  @Transactional
  public void close(Viewer viewer, DeclarationId id, NoteId note, String remark) {
    var closer = parties.of(viewer, id);
    if (rows.of(id).stream().noneMatch(it -> it.id().equals(note))) {
      throw new NotFound();
    }
    if (rows.close(closer, note, remark)) {
      events.publishEvent(
          new FollowupEvent.NoteClosed(
              id.value(),
              closer.apprentice().value(),
              closer.actor(),
              Map.of("note", note.toString())));
    }
  }
}
