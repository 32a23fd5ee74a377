/**
 * Where the record is kept: an embedded PostgreSQL in a folder, or an outside one, with two roles.
 */
@ApplicationModule(
    displayName = "Database",
    allowedDependencies = {"keys"})
@NullMarked
package logbog.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
