/**
 * Resets of approvals (M4): only the secretariat's, and only on a written request that is kept.
 * What rests on an approval is shown before; everyone concerned is told after, and reads why.
 */
@ApplicationModule(
    displayName = "Resets",
    allowedDependencies = {
      "web",
      "audit",
      "documents",
      "people",
      "places",
      "roles",
      "curricula",
      "posts",
      "approvals"
    })
@NullMarked
package logbog.resets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
