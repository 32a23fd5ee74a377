/**
 * A school summons a class to a school period (indkaldelse): who is called, when training ends and
 * school begins, and the letter each gets. From the letter an apprentice asks for the declaration
 * with one tap.
 */
@ApplicationModule(
    displayName = "Summons",
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
      "declarations"
    })
@NullMarked
package logbog.summons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
