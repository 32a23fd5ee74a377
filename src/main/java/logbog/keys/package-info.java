/**
 * The secrets of this installation: one key file, from which every other key is derived by purpose.
 */
@ApplicationModule(
    displayName = "Keys",
    allowedDependencies = {})
@NullMarked
package logbog.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
