/**
 * Who may act as what in the doctors' training: roles with dates and a place, given only by those
 * the domain names (M2, M3), and what an education lead delegates to supervisors.
 */
@ApplicationModule(
    displayName = "Roles",
    allowedDependencies = {"keys", "database", "web", "audit", "mail", "people", "places"})
@NullMarked
package logbog.roles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
