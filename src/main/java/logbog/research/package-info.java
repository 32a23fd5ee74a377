/**
 * Research training in main training (M8): its modules and hours, the dates by which it must be
 * begun and done, who approves it, and exemption from all or part of it.
 */
@ApplicationModule(
    displayName = "Research",
    allowedDependencies = {
      "web",
      "audit",
      "documents",
      "people",
      "places",
      "roles",
      "curricula",
      "posts",
      "approvals",
      "credit"
    })
@NullMarked
package logbog.research;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
