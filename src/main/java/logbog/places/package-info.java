/**
 * Where: schools, training companies and trade committees, and who the operator appointed for them.
 */
@ApplicationModule(
    displayName = "Places",
    allowedDependencies = {"keys", "database", "web", "audit", "mail", "intake", "people"})
@NullMarked
package logbog.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
