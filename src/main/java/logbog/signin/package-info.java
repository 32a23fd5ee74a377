/**
 * Accounts and passwords, second steps, one-time codes, sessions, and the one chain every request
 * passes. Nobody knows this module.
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
      "documents",
      "people",
      "places",
      "roles",
      "programmes",
      "placements"
    })
@NullMarked
package logbog.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
