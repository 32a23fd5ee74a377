/**
 * What a workplace hands its apprentices: its number and whom to name as trainers. By a link and a
 * code to scan that the workplace makes, or as the answer to an apprentice who asks for it.
 */
@ApplicationModule(
    displayName = "Workplaces",
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
package logbog.workplaces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
