package logbog.resets.web;

import java.util.List;
import logbog.people.ClinicianTidings;
import logbog.people.Viewer;
import logbog.resets.Resets;
import logbog.roles.Role;
import logbog.roles.Roles;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Resets, on the secretariat's front page, with how many requests wait to be done. */
@Component
@Order(80)
class ResetDoors implements ClinicianTidings {

  private final Roles roles;
  private final Resets resets;

  ResetDoors(Roles roles, Resets resets) {
    this.roles = roles;
    this.resets = resets;
  }

  @Override
  public List<Door> doors(Viewer.Clinician viewer) {
    if (roles.active(viewer).role() != Role.SECRETARIAT) {
      return List.of();
    }
    return List.of(new Door(ResetListPage.PATH, "resets.door", resets.waiting(viewer)));
  }
}
