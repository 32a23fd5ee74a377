/**
 * How apprentices stand at the goals of a programme, for the committee that writes them: counted as
 * declarations are signed, shown in full tens, never by person. Reads what others publish.
 */
@ApplicationModule(
    displayName = "Statistics",
    allowedDependencies = {
      "database",
      "web",
      "audit",
      "tables",
      "people",
      "places",
      "programmes",
      "placements",
      "declarations",
      "committee"
    })
@NullMarked
package logbog.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
