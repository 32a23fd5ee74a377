/**
 * Where a trade committee writes what its programmes ask: drafts, their preview and their
 * publication, and who else is a member.
 */
@ApplicationModule(
    displayName = "Committee",
    allowedDependencies = {
      "keys",
      "web",
      "audit",
      "mail",
      "people",
      "places",
      "programmes",
      "placements",
      "declarations",
      "documents",
      "tables",
      "exchange"
    })
@NullMarked
package logbog.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
