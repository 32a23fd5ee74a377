package logbog.resets;

import java.util.Optional;
import logbog.audit.Reader;
import logbog.people.Viewer;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.RoleReaders;
import logbog.roles.Roles;
import logbog.web.NotFound;
import org.springframework.stereotype.Component;

/** Whose resets are (M4): a secretariat's, each in its own region. */
@Component
class Secretariat {

  private final Roles roles;
  private final RoleReaders readers;

  Secretariat(Roles roles, RoleReaders readers) {
    this.roles = roles;
    this.readers = readers;
  }

  /**
   * The role of a secretariat, as which the viewer is signed in.
   *
   * @throws OnlyTheSecretariat for every other role
   */
  Grant acting(Viewer.Clinician by) {
    var grant = roles.active(by);
    if (grant.role() != Role.SECRETARIAT) {
      throw new OnlyTheSecretariat();
    }
    return grant;
  }

  /**
   * A request of the viewer's own region.
   *
   * @throws NotFound for any other
   */
  ResetRequest theirs(Viewer.Clinician by, Optional<ResetRequest> request) {
    var grant = acting(by);
    return request.filter(it -> it.region() == grant.region()).orElseThrow(NotFound::new);
  }

  /** Whoever reads a request, for the trail. */
  Reader reader(Viewer.Clinician viewer) {
    return readers.of(viewer, roles.active(viewer), "nulstilling");
  }

  /** Whether the viewer reads it as the secretariat of its region. */
  boolean reads(Viewer.Clinician viewer, ResetRequest request) {
    var grant = roles.active(viewer);
    return grant.role() == Role.SECRETARIAT && grant.region() == request.region();
  }
}
