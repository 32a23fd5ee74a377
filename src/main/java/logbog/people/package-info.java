/**
 * Who: the people we know and the one asking. An apprentice signs in by account, a school or
 * company by a proven address.
 */
@ApplicationModule(
    displayName = "People",
    allowedDependencies = {"keys", "database", "web", "audit", "mail"})
@NullMarked
package logbog.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
