package logbog.courses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import logbog.approvals.Approvals;
import logbog.courses.CourseEvent.ParticipantEntered;
import logbog.courses.CourseEvent.ParticipantLeft;
import logbog.courses.CourseEvent.RunAnnounced;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Roles;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Courses as they are held, and the lists of who takes part. Providers and leaders find those their
 * active role is about; nobody else finds any.
 */
@Component
public class CourseRuns {

  private final RunRows rows;
  private final ParticipantRows participants;
  private final Offers offers;
  private final Seats seats;
  private final Doctors doctors;
  private final ListReadings readings;
  private final SeatLetters letters;
  private final Roles roles;
  private final Approvals approvals;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CourseRuns(
      RunRows rows,
      ParticipantRows participants,
      Offers offers,
      Seats seats,
      Doctors doctors,
      ListReadings readings,
      SeatLetters letters,
      Roles roles,
      Approvals approvals,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.participants = participants;
    this.offers = offers;
    this.seats = seats;
    this.doctors = doctors;
    this.readings = readings;
    this.letters = letters;
    this.roles = roles;
    this.approvals = approvals;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The courses and parts the viewer may hold.
   *
   * @throws NotFound for whoever has no role of courses
   */
  public List<Offer> offers(Viewer.Clinician viewer) {
    return offers.of(Reach.leading(roles.active(viewer)));
  }

  /** The viewer's runs, the last to be held first; as {@link #offers}. */
  public List<Run> of(Viewer.Clinician viewer) {
    return rows.of(Reach.leading(roles.active(viewer)));
  }

  @Transactional
  public RunId announce(Viewer.Clinician by, Announcement run) {
    var grant = Reach.leading(roles.active(by));
    if (!offers.of(grant).contains(run.offer())) {
      throw new NotFound();
    }
    var id = rows.insert(run, grant);
    events.publishEvent(
        new RunAnnounced(id.value(), by.actor(), Map.of("course", run.offer().key())));
    return id;
  }

  /** One with its list; every doctor on it is told that it was read. */
  @Transactional
  public RunFile read(Viewer.Clinician viewer, RunId id) {
    var run = held(viewer, id);
    var listed = participants.of(id);
    readings.keep(viewer, listed.stream().map(Participant::doctor).toList());
    var mine = approvals.pendingOf(viewer);
    var retractable = mine.stream().filter(it -> listed.stream().anyMatch(p -> p.isOf(it))).count();
    return new RunFile(run, listed, (int) retractable);
  }

  /**
   * Doctors who could be on it, by name or whole address; one more than shown if there are more.
   */
  public List<FoundDoctor> search(Viewer.Clinician viewer, RunId id, String typed) {
    return doctors.matching(held(viewer, id), typed);
  }

  /**
   * Puts a doctor on the list; one who is on it already stays. While it is not over the doctor gets
   * a letter; after that an approval brings one.
   *
   * @throws CourseNotTheirs where no post of theirs asks for it
   */
  @Transactional
  public void enter(Viewer.Clinician by, RunId id, PersonId doctor) {
    enter(held(by, id), doctor, by);
  }

  /** Takes one off; what is approved already stays. */
  @Transactional
  public void remove(Viewer.Clinician by, RunId id, PersonId doctor) {
    leave(held(by, id), doctor, by);
  }

  /**
   * A doctor signs up.
   *
   * @throws CourseNotTheirs where no post of theirs asks for it, or where it is over
   */
  @Transactional
  public void signUp(Viewer.Clinician doctor, RunId id) {
    roles.active(doctor);
    enter(upcoming(id), doctor.id(), doctor);
  }

  /** A doctor will not come after all. */
  @Transactional
  public void signOff(Viewer.Clinician doctor, RunId id) {
    roles.active(doctor);
    leave(upcoming(id), doctor.id(), doctor);
  }

  Run held(Viewer.Clinician viewer, RunId id) {
    var grant = roles.active(viewer);
    return rows.find(id).filter(run -> Reach.holds(grant, run)).orElseThrow(NotFound::new);
  }

  private Run upcoming(RunId id) {
    var run = rows.find(id).orElseThrow(NotFound::new);
    if (run.last().isBefore(today())) {
      throw new CourseNotTheirs(run.title());
    }
    return run;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }

  private void enter(Run run, PersonId doctor, Viewer.Clinician by) {
    var seat = seats.of(doctor, run).orElseThrow(() -> new CourseNotTheirs(run.title()));
    if (participants.add(run.id(), doctor, seat, by.id())) {
      events.publishEvent(new ParticipantEntered(run.id().value(), doctor.value(), by.actor()));
      if (!by.id().equals(doctor) && !run.last().isBefore(today())) {
        letters.entered(run.id(), doctor);
      }
    }
  }

  private void leave(Run run, PersonId doctor, Viewer.Clinician by) {
    if (participants.leave(run.id(), doctor, by.id())) {
      events.publishEvent(new ParticipantLeft(run.id().value(), doctor.value(), by.actor()));
    }
  }
}
