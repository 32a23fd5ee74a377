/**
 * What an operator watches: figures that cost little to read, traces without contents, a stop that
 * is announced first. Modules bring the figures they own; this knows no domain.
 */
@ApplicationModule(
    displayName = "Watching",
    allowedDependencies = {})
@NullMarked
package logbog.watching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
