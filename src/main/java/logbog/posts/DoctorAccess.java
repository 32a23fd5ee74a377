package logbog.posts;

import java.time.Clock;
import java.time.LocalDate;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.RoleReaders;
import logbog.roles.Roles;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way to a doctor's record. It opens to the doctor; to education leads, tutors and
 * supervisors of a department where the doctor is or was (supervisors until {@value Reach#GRACE}
 * days after); to the secretariat of the post's region. For everyone else there is none. Whoever
 * reads another's leaves a row in the trail, which the doctor sees.
 */
@Component
public class DoctorAccess {

  private final Roles roles;
  private final RoleReaders readers;
  private final PostRows rows;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DoctorAccess(
      Roles roles,
      RoleReaders readers,
      PostRows rows,
      ApplicationEventPublisher events,
      Clock clock) {
    this.roles = roles;
    this.readers = readers;
    this.rows = rows;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Opens a record with the role the viewer is signed in as.
   *
   * @param part what is read, in a word that the trail keeps and {@code posts.seen.part} says to
   *     the doctor: {@code kompetencer}, {@code forloeb}
   * @throws NotFound for whoever may not see it
   */
  @Transactional
  public DoctorRecord open(Viewer.Clinician viewer, PersonId doctor, String part) {
    var by = roles.active(viewer);
    var own = viewer.id().equals(doctor);
    var found = rows.of(doctor).orElseThrow(NotFound::new);
    if (!own && !new Reach(by, today()).reaches(doctor, found.posts())) {
      throw new NotFound();
    }
    if (!own) {
      events.publishEvent(DoctorRead.of(doctor, readers.of(viewer, by, part), by));
    }
    return new DoctorRecord(doctor, found.name(), found.posts(), by, own);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
