/**
 * The back office of schools and companies: all of theirs in one list. Reads through the views
 * others publish.
 */
@ApplicationModule(
    displayName = "Follow-up",
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
      "placements",
      "declarations",
      "summons",
      "reminders"
    })
@NullMarked
package logbog.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
