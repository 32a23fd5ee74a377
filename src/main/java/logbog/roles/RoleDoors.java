package logbog.roles;

import java.util.List;
import logbog.people.ClinicianTidings;
import logbog.people.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The doors to users and to one's own profile; what waits under other roles is counted there. */
@Component
@Order(900)
class RoleDoors implements ClinicianTidings {

  private final Roles roles;
  private final Holdings holdings;

  RoleDoors(Roles roles, Holdings holdings) {
    this.roles = roles;
    this.holdings = holdings;
  }

  @Override
  public List<Door> doors(Viewer.Clinician viewer) {
    var profile = new Door("/logbog/profil", "roles.door.profile", elsewhere(viewer));
    return roles.active(viewer).role().findsUsers()
        ? List.of(new Door("/logbog/brugere", "roles.door.users", 0), profile)
        : List.of(profile);
  }

  private int elsewhere(Viewer.Clinician viewer) {
    var others =
        roles.currentOf(viewer.id()).stream()
            .filter(grant -> !grant.id().equals(viewer.active()))
            .toList();
    return holdings.waiting(others).values().stream().mapToInt(Integer::intValue).sum();
  }
}
