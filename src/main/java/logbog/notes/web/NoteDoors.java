package logbog.notes.web;

import java.util.ArrayList;
import java.util.List;
import logbog.people.ClinicianTidings;
import logbog.people.Viewer;
import logbog.posts.DoctorList;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways from a doctor's front page to the notes and to what is for nobody else. */
@Component
@Order(420)
class NoteDoors implements ClinicianTidings {

  private final DoctorList doctors;

  NoteDoors(DoctorList doctors) {
    this.doctors = doctors;
  }

  @Override
  public List<Door> doors(Viewer.Clinician viewer) {
    var doors = new ArrayList<Door>();
    if (doctors.trains(viewer)) {
      doors.add(new Door(NotesPage.path(viewer.id()), "notes.door", 0));
      doors.add(new Door(ReflectionsPage.PATH, "notes.door.reflections", 0));
    }
    return doors;
  }
}
