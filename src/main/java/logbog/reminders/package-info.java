/**
 * The chasing: who is reminded of what and when, until nothing is open. Holds the calendar, each
 * school's rhythm and the mail budget that nudges keep to as well.
 */
@ApplicationModule(
    displayName = "Reminders",
    allowedDependencies = {
      "watching",
      "web",
      "audit",
      "mail",
      "people",
      "places",
      "programmes",
      "placements",
      "declarations",
      "summons"
    })
@NullMarked
package logbog.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
