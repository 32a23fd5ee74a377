package logbog.approvals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import logbog.approvals.AskEvent.AskAnswered;
import logbog.documents.OpenedUpload;
import logbog.documents.UploadId;
import logbog.people.People;
import logbog.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What someone who is asked for an approval does with it, in the role in which they were asked and
 * act now. For all others there is nothing here ({@link logbog.web.NotFound}).
 */
@Component
public class Tasks {

  private final Addressed addressed;
  private final AskRows rows;
  private final AskStates states;
  private final AskReaders readers;
  private final Approving approving;
  private final Asking asking;
  private final Outlooks outlooks;
  private final People people;
  private final AskFiles files;
  private final Notices notices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Tasks(
      Addressed addressed,
      AskRows rows,
      AskStates states,
      AskReaders readers,
      Approving approving,
      Asking asking,
      Outlooks outlooks,
      People people,
      AskFiles files,
      Notices notices,
      ApplicationEventPublisher events,
      Clock clock) {
    this.addressed = addressed;
    this.rows = rows;
    this.states = states;
    this.readers = readers;
    this.approving = approving;
    this.asking = asking;
    this.outlooks = outlooks;
    this.people = people;
    this.files = files;
    this.notices = notices;
    this.events = events;
    this.clock = clock;
  }

  /** Reads one; the doctor sees that, and when, unless it is someone who stands in. */
  @Transactional
  public AskFile open(Viewer.Clinician asked, AskId id) {
    var ask = addressed.find(asked, id);
    var own = addressed.own(asked, ask);
    if (own) {
      states.open(id, clock.instant());
    }
    readers.read(asked, ask);
    var name = people.get(ask.doctor()).name();
    return files.of(
        rows.find(id).orElseThrow(), name, false, own ? Outlook.NONE : outlooks.of(ask), !own);
  }

  @Transactional
  public OpenedUpload open(Viewer.Clinician asked, AskId id, UploadId file) {
    var ask = addressed.find(asked, id);
    readers.read(asked, ask);
    return files.open(ask, file);
  }

  /**
   * Approves what is asked for; it can be taken back for half a minute ({@link Approvals}).
   *
   * @throws ApprovalRefused by a rule, or where it no longer waits
   */
  @Transactional
  public Approval approve(Viewer.Clinician asked, AskId id, @Nullable String note) {
    return approve(asked, asking.open(addressed.held(asked, id)), note);
  }

  /**
   * Approves several at once, all or none; what no longer waits is passed over.
   *
   * @throws TaskRefused for the first that a rule refuses, or that was not opened
   */
  @Transactional
  public List<Approval> approveAll(Viewer.Clinician asked, List<AskId> ids) {
    addressed.beside(asked, ids);
    var given = new ArrayList<Approval>();
    for (var id : ids.stream().distinct().sorted(AskId.IN_ORDER).toList()) {
      var ask = addressed.ownHeld(asked, id);
      try {
        if (ask.open() && !ask.opened()) {
          throw new ApprovalRefused("approvals.refused.unopened");
        }
        if (ask.open()) {
          given.add(approve(asked, ask, null));
        }
      } catch (ApprovalRefused refused) {
        throw new TaskRefused(new Task(ask, people.get(ask.doctor()).name(), List.of()), refused);
      }
    }
    return given;
  }

  /**
   * Answers honestly with something else than an approval; the doctor is told.
   *
   * @param comment required where it is sent back
   * @param earliest a day to say with {@link Ending#TOO_EARLY}
   * @throws ApprovalRefused where it no longer waits
   */
  @Transactional
  public void answer(
      Viewer.Clinician asked,
      AskId id,
      Ending answer,
      String comment,
      @Nullable LocalDate earliest) {
    if (!answer.answer()) {
      throw new IllegalArgumentException(answer + " is no answer");
    }
    var ask = asking.open(addressed.ownHeld(asked, id));
    var now = clock.instant();
    states.close(id, answer, comment, answer == Ending.TOO_EARLY ? earliest : null, now);
    notices.news(ask.doctor(), now);
    events.publishEvent(new AskAnswered(ask, answer, asked.actor()));
  }

  private Approval approve(Viewer.Clinician asked, Ask ask, @Nullable String note) {
    return approving.answer(asked, ask, addressed.own(asked, ask), note);
  }
}
