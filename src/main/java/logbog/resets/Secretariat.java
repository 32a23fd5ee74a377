package logbog.resets;

import java.util.Optional;
import logbog.people.Viewer;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.web.NotFound;
import org.springframework.stereotype.Component;

/** Whose resets are (M4): a secretariat's, each in its own region. */
@Component
class Secretariat {

  private final Roles roles;

  Secretariat(Roles roles) {
    this.roles = roles;
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

  /** Whether the viewer reads it as the secretariat of its region. */
  boolean reads(Viewer.Clinician viewer, ResetRequest request) {
    var grant = roles.active(viewer);
    return grant.role() == Role.SECRETARIAT && grant.region() == request.region();
  }
}
