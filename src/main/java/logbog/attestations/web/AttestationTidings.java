package logbog.attestations.web;

import java.util.List;
import logbog.people.ClinicianTidings;
import logbog.people.Viewer;
import logbog.roles.Role;
import logbog.roles.RoleEnded;
import logbog.roles.Roles;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A doctor's way from the front page to their attestations. */
@Component
@Order(12)
class AttestationTidings implements ClinicianTidings {

  private final Roles roles;

  AttestationTidings(Roles roles) {
    this.roles = roles;
  }

  @Override
  public List<Door> doors(Viewer.Clinician viewer) {
    try {
      return roles.active(viewer).role() == Role.TRAINEE
          ? List.of(
              new Door("/logbog/laeger/" + viewer.id() + "/attestationer", "attestations.door", 0))
          : List.of();
    } catch (RoleEnded over) {
      return List.of();
    }
  }
}
