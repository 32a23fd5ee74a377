/**
 * An apprentice's training-place project (V16): what was made at the company, day by day, with
 * pictures and files. A trainer confirms it through a mailed link, and then the school reads it.
 */
@ApplicationModule(
    displayName = "Projects",
    allowedDependencies = {
      "keys",
      "web",
      "audit",
      "mail",
      "documents",
      "people",
      "places",
      "programmes",
      "placements",
      "declarations"
    })
@NullMarked
package logbog.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
