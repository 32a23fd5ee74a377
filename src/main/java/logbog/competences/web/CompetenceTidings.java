package logbog.competences.web;

import java.util.ArrayList;
import java.util.List;
import logbog.competences.Assessors;
import logbog.competences.SupervisorDesk;
import logbog.people.ClinicianTidings;
import logbog.people.Viewer;
import logbog.roles.Role;
import logbog.roles.RoleEnded;
import logbog.roles.Roles;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from the front page to competences, assessments and wishes for supervisors. */
@Component
@Order(10)
class CompetenceTidings implements ClinicianTidings {

  private final Roles roles;
  private final Assessors assessors;
  private final SupervisorDesk desk;

  CompetenceTidings(Roles roles, Assessors assessors, SupervisorDesk desk) {
    this.roles = roles;
    this.assessors = assessors;
    this.desk = desk;
  }

  @Override
  public List<Door> doors(Viewer.Clinician viewer) {
    try {
      return doors(viewer, roles.active(viewer).role());
    } catch (RoleEnded over) {
      return List.of();
    }
  }

  private List<Door> doors(Viewer.Clinician viewer, Role role) {
    var doors = new ArrayList<Door>();
    switch (role) {
      case TRAINEE ->
          doors.add(
              new Door("/logbog/laeger/" + viewer.id() + "/kompetencer", "competences.door", 0));
      case EDUCATION_LEAD, GP_TUTOR, PRINCIPAL_SUPERVISOR, SUPERVISOR -> {
        var waiting = assessors.waitingFor(viewer).size();
        doors.add(new Door(AssessorPage.PATH, "competences.assessor", waiting));
        if (role == Role.EDUCATION_LEAD) {
          doors.add(new Door(DeskPage.PATH, "competences.desk", desk.waiting(viewer).size()));
        }
      }
      default -> {}
    }
    return doors;
  }
}
