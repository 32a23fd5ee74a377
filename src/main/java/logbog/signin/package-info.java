/**
 * Accounts and passwords, one-time codes, sessions, and the one chain every request passes. Nobody
 * knows this module.
 */
@ApplicationModule(
    displayName = "Sign-in",
    allowedDependencies = {
      "keys",
      "watching",
      "database",
      "web",
      "audit",
      "mail",
      "people",
      "places",
      "programmes",
      "placements"
    })
@NullMarked
package logbog.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
