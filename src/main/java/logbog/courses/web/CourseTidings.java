package logbog.courses.web;

import java.util.List;
import logbog.courses.WaitingLists;
import logbog.people.ClinicianTidings;
import logbog.people.Viewer;
import logbog.roles.RoleEnded;
import logbog.roles.Roles;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from the front page to the courses one holds, or takes. */
@Component
@Order(40)
class CourseTidings implements ClinicianTidings {

  private final Roles roles;
  private final WaitingLists lists;

  CourseTidings(Roles roles, WaitingLists lists) {
    this.roles = roles;
    this.lists = lists;
  }

  @Override
  public List<Door> doors(Viewer.Clinician viewer) {
    try {
      return switch (roles.active(viewer).role()) {
        case TRAINEE ->
            List.of(new Door(DoctorCoursesPage.path(viewer.id()), "courses.door.own", 0));
        case COURSE_PROVIDER, HEAD_COURSE_LEADER, PART_COURSE_LEADER ->
            List.of(new Door(RunListPage.PATH, "courses.door.lists", lists.waiting(viewer)));
        default -> List.of();
      };
    } catch (RoleEnded over) {
      return List.of();
    }
  }
}
