/** When and where: an apprentice's dated training at a workplace, under one speciality. */
@ApplicationModule(
    displayName = "Placements",
    allowedDependencies = {"keys", "web", "audit", "mail", "people", "places", "programmes"})
@NullMarked
package logbog.placements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
