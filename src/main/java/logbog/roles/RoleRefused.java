package logbog.roles;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** A role is given and ended only by those the domain names (M3); the sentence says by whom. */
public class RoleRefused extends Refusal {

  private RoleRefused(String key) {
    super(HttpStatus.FORBIDDEN, key);
  }

  /** This one is somebody else's to give. */
  static RoleRefused notYours(Role role) {
    return new RoleRefused("roles.refused." + role);
  }

  /** Theirs to give, but not there. */
  static RoleRefused elsewhere(Role maker) {
    return new RoleRefused("roles.refused.elsewhere." + maker);
  }

  /** There is no such role at a place of that kind. */
  static RoleRefused kind(Role role) {
    return new RoleRefused("roles.refused.kind." + role);
  }

  static RoleRefused delegation() {
    return new RoleRefused("roles.refused.delegation");
  }

  static RoleRefused self() {
    return new RoleRefused("roles.refused.self");
  }
}
