/**
 * Tables leaving and arriving as CSV and XLSX. Whatever a person wrote leaves as text, never as a
 * formula; what arrives is read within bounds. Knows no domain.
 */
@ApplicationModule(
    displayName = "Tables",
    allowedDependencies = {"web"})
@NullMarked
package logbog.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
