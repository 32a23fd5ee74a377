package logbog.posts;

import java.time.Clock;
import java.time.LocalDate;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.RoleEnded;
import logbog.roles.RoleReaders;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.springframework.stereotype.Component;

/**
 * The only way to a doctor's record. It opens to the doctor; to education leads, tutors and
 * supervisors of a department where the doctor is or was (supervisors until {@value Reach#GRACE}
 * days after); to the secretariat of the post's region. For everyone else there is none. Whoever
 * reads another's leaves a row in the trail, which the doctor sees.
 */
@Component
public class DoctorAccess {

  private final KnockRows rows;
  private final RoleReaders readers;
  private final DoctorReadings readings;
  private final Clock clock;

  DoctorAccess(KnockRows rows, RoleReaders readers, DoctorReadings readings, Clock clock) {
    this.readers = readers;
    this.rows = rows;
    this.readings = readings;
    this.clock = clock;
  }

  /**
   * Opens a record with the role the viewer is signed in as: one statement, and one more for the
   * trail where it is another's.
   *
   * @param part what is read, in a word that the trail keeps and {@code posts.seen.part} says to
   *     the doctor: {@code kompetencer}, {@code forloeb}
   * @throws RoleEnded where that role counts no more
   * @throws NotFound for whoever may not see it
   */
  public DoctorRecord open(Viewer.Clinician viewer, PersonId doctor, String part) {
    var found = rows.of(viewer, doctor).orElseThrow(RoleEnded::new);
    var own = viewer.id().equals(doctor);
    var by = found.by();
    if (found.name() == null || !own && !new Reach(by, today()).reaches(doctor, found.posts())) {
      throw new NotFound();
    }
    if (!own) {
      readings.keep(DoctorRead.of(doctor, readers.of(viewer, by, found.place(), part), by));
    }
    return new DoctorRecord(doctor, found.name(), found.posts(), by, own);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
