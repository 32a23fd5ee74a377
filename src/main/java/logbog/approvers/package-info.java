/**
 * The chasing of those who approve: one digest of all that waits for them, few and far between, and
 * who of them is away with whom standing in. Uses the mail budget of the reminders.
 */
@ApplicationModule(
    displayName = "Approvers",
    allowedDependencies = {
      "web",
      "audit",
      "mail",
      "people",
      "places",
      "roles",
      "approvals",
      "reminders"
    })
@NullMarked
package logbog.approvers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
