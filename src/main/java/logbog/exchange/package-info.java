/**
 * Editions as files and files as editions: CSV and XLSX, JSON in the shape of the ministry's model,
 * and 1EdTech CASE 1.1. Stores nothing; whoever reads a file decides what becomes of it.
 */
@ApplicationModule(
    displayName = "Exchange",
    allowedDependencies = {"web", "tables", "places", "programmes"})
@NullMarked
package logbog.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
