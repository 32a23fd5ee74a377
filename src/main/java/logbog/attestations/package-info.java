/**
 * Attestations (M5, M6): that a doctor has spent an element's time, and has reached the goals
 * planned for it. One of each an element, given by who leads the training there, or read off a
 * paper from before. Approvals themselves are kept below.
 */
@ApplicationModule(
    displayName = "Attestations",
    allowedDependencies = {
      "web",
      "mail",
      "people",
      "places",
      "roles",
      "curricula",
      "posts",
      "approvals"
    })
@NullMarked
package logbog.attestations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
