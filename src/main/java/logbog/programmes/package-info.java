/**
 * What for: programmes with their specialities and the goals of each edition. What a trainer is
 * asked is pinned as a Sheet.
 */
@ApplicationModule(
    displayName = "Programmes",
    allowedDependencies = {
      "keys",
      "web",
      "audit",
      "mail",
      "intake",
      "documents",
      "people",
      "places"
    })
@NullMarked
package logbog.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
