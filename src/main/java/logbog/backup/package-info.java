/**
 * Copies of the embedded database on another disk, checked as they are made, and the way back from
 * them to any second since. Nobody knows this module.
 */
@ApplicationModule(
    displayName = "Backup",
    allowedDependencies = {"database", "keys"})
@NullMarked
package logbog.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
