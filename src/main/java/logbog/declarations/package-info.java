/**
 * A trainer's word on how an apprentice's training period went. The apprentice asks for it, the
 * trainer fills it through a mailed link, and it reaches the apprentice and the school at the same
 * moment.
 */
@ApplicationModule(
    displayName = "Declarations",
    allowedDependencies = {
      "keys",
      "web",
      "audit",
      "mail",
      "documents",
      "tables",
      "people",
      "places",
      "programmes",
      "placements"
    })
@NullMarked
package logbog.declarations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
