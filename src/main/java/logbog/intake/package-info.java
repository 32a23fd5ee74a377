/**
 * Tables laid ready as CSV files and read at every start: each file is taken whole or not at all,
 * and what was wrong with it is kept for the operator to read. Knows no domain.
 */
@ApplicationModule(
    displayName = "Intake",
    allowedDependencies = {"web"})
@NullMarked
package logbog.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
