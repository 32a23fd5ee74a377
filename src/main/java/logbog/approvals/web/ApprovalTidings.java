package logbog.approvals.web;

import java.util.List;
import logbog.approvals.Asks;
import logbog.approvals.Desks;
import logbog.people.ClinicianTidings;
import logbog.people.Viewer;
import logbog.roles.RoleEnded;
import logbog.roles.Roles;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from the front page to what waits, for an approver, or to what a doctor waits for. */
@Component
@Order(20)
class ApprovalTidings implements ClinicianTidings {

  private final Roles roles;
  private final Desks desks;
  private final Asks asks;

  ApprovalTidings(Roles roles, Desks desks, Asks asks) {
    this.roles = roles;
    this.desks = desks;
    this.asks = asks;
  }

  @Override
  public List<Door> doors(Viewer.Clinician viewer) {
    try {
      return switch (roles.active(viewer).role()) {
        case TRAINEE -> List.of(door(AskingPage.ASKS, "asks", asks.openOf(viewer.id()).size()));
        case SECRETARIAT, PROJECT_LEAD -> List.of();
        default -> List.of(door(TasksPage.LIST, "tasks", desks.waiting(viewer)));
      };
    } catch (RoleEnded over) {
      return List.of();
    }
  }

  private static Door door(String path, String which, int waiting) {
    return new Door(path, "approvals.door." + which, waiting);
  }
}
