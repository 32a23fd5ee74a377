/**
 * Who did and who read what: rows written with the change itself, sealed in a signed hash chain.
 */
@ApplicationModule(
    displayName = "Audit",
    allowedDependencies = {"keys", "database", "watching", "web"})
@NullMarked
package logbog.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
