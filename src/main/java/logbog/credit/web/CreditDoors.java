package logbog.credit.web;

import java.util.List;
import logbog.people.ClinicianTidings;
import logbog.people.Viewer;
import logbog.roles.Roles;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Merit, on the front page: the secretariat's list, or what the doctor was given. */
@Component
@Order(70)
class CreditDoors implements ClinicianTidings {

  private final Roles roles;

  CreditDoors(Roles roles) {
    this.roles = roles;
  }

  @Override
  public List<Door> doors(Viewer.Clinician viewer) {
    return switch (roles.active(viewer).role()) {
      case SECRETARIAT -> List.of(new Door(MeritPage.PATH, "credit.door", 0));
      case TRAINEE -> List.of(new Door(CreditPage.path(viewer.id()), "credit.door.own", 0));
      default -> List.of();
    };
  }
}
