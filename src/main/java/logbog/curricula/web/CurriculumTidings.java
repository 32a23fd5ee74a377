package logbog.curricula.web;

import java.util.List;
import logbog.people.ClinicianTidings;
import logbog.people.Viewer;
import logbog.roles.Role;
import logbog.roles.RoleEnded;
import logbog.roles.Roles;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The project lead's way to the curricula. */
@Component
@Order(90)
class CurriculumTidings implements ClinicianTidings {

  private final Roles roles;

  CurriculumTidings(Roles roles) {
    this.roles = roles;
  }

  @Override
  public List<Door> doors(Viewer.Clinician viewer) {
    try {
      return roles.active(viewer).role() == Role.PROJECT_LEAD
          ? List.of(new Door(SendPage.PATH, "curricula.door", 0))
          : List.of();
    } catch (RoleEnded over) {
      return List.of();
    }
  }
}
