/** A trainer'"s */
@ApplicationModule(
    displayName = "Declarations",
    allowedDependencies = {
      "keys",
      "web",
      "audit",
      "mail",
      "people",
      "places",
      "programmes",
      "placements"
    })
@NullMarked
package logbog.declarations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
