package logbog.posts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import logbog.mail.Outbox;
import logbog.people.People;
import logbog.people.Person;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The individual training plan of an element (M17): the doctor writes it, principal supervisor and
 * education lead receive it. What is being written is the doctor's alone; what was sent stays.
 */
@Component
public class TrainingPlans {

  /** The longest plan. */
  public static final int LONGEST = 6000;

  private final Elements elements;
  private final PlanRows rows;
  private final Roles roles;
  private final People people;
  private final Outbox outbox;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TrainingPlans(
      Elements elements,
      PlanRows rows,
      Roles roles,
      People people,
      Outbox outbox,
      ApplicationEventPublisher events,
      Clock clock) {
    this.elements = elements;
    this.rows = rows;
    this.roles = roles;
    this.people = people;
    this.outbox = outbox;
    this.events = events;
    this.clock = clock;
  }

  /** Reads it; that one whom it was sent to has opened it is kept for the doctor to see. */
  @Transactional
  public PlanFile read(Viewer.Clinician viewer, PersonId doctor, ElementId id) {
    var opened = elements.open(viewer, doctor, id);
    if (opened.receivesPlan()) {
      rows.sent(id).stream()
          .findFirst()
          .ifPresent(
              plan ->
                  rows.opened(
                      plan.id(), doctor, viewer, opened.record().by().role(), clock.instant()));
    }
    var own = opened.record().own();
    var sent = rows.sent(id);
    var draft = own ? rows.draft(id) : Optional.<PlanRows.Draft>empty();
    return new PlanFile(
        opened,
        sent,
        draft
            .map(PlanRows.Draft::words)
            .orElseGet(() -> own && !sent.isEmpty() ? sent.getFirst().words() : ""),
        draft.map(PlanRows.Draft::savedAt).orElse(null),
        receivers(opened).stream().map(Person::name).toList());
  }

  /** Keeps what the doctor has written so far. */
  @Transactional
  public void keep(Viewer.Clinician viewer, PersonId doctor, ElementId id, String words) {
    rows.keep(written(viewer, doctor, id).element().id(), doctor, words, clock.instant());
  }

  /** Sends it to those who receive it. */
  @Transactional
  public void send(Viewer.Clinician viewer, PersonId doctor, ElementId id, String words) {
    var opened = written(viewer, doctor, id);
    var plan = rows.send(id, doctor, words, clock.instant());
    outbox.post(receivers(opened).stream().map(it -> PostLetters.plan(it, plan, opened)).toList());
    events.publishEvent(new TrainingEvent.PlanSent(id, doctor, viewer.actor()));
  }

  private OpenedElement written(Viewer.Clinician viewer, PersonId doctor, ElementId id) {
    var opened = elements.open(viewer, doctor, id);
    if (!opened.record().own()) {
      throw NotYours.toWrite();
    }
    return opened;
  }

  private List<Person> receivers(OpenedElement opened) {
    var department = opened.element().department();
    return Stream.concat(
            opened.guiding().stream().filter(Supervision::principal).map(Supervision::supervisor),
            Stream.of(Role.EDUCATION_LEAD, Role.GP_TUTOR)
                .flatMap(role -> roles.holders(role, department).stream())
                .map(Grant::person))
        .distinct()
        .filter(it -> !it.equals(opened.record().doctor()))
        .map(people::get)
        .toList();
  }
}
