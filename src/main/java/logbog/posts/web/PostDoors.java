package logbog.posts.web;

import java.util.ArrayList;
import java.util.List;
import logbog.people.ClinicianTidings;
import logbog.people.Viewer;
import logbog.posts.DoctorList;
import logbog.posts.RegionalProgrammes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways from the front page to posts: one's own, or those of the doctors one trains. */
@Component
@Order(400)
class PostDoors implements ClinicianTidings {

  private final DoctorList doctors;
  private final RegionalProgrammes programmes;

  PostDoors(DoctorList doctors, RegionalProgrammes programmes) {
    this.doctors = doctors;
    this.programmes = programmes;
  }

  @Override
  public List<Door> doors(Viewer.Clinician viewer) {
    var doors = new ArrayList<Door>();
    if (doctors.trains(viewer)) {
      doors.add(new Door(Paths.posts(viewer.id()), "posts.door.own", 0));
      doors.add(new Door(Paths.seen(viewer.id()), "posts.door.seen", 0));
    }
    if (doctors.opensTo(viewer)) {
      doors.add(new Door(DoctorListPage.PATH, "posts.door.doctors", 0));
    }
    if (programmes.openTo(viewer)) {
      doors.add(new Door(RegionalProgrammeListPage.PATH, "posts.door.regional", 0));
    }
    return doors;
  }
}
