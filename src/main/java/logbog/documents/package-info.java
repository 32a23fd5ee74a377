/**
 * Pages in, sealed PDF out: PDF/A-3a for the archive and PDF/UA-1 for every reader. Knows no
 * domain; modules write their own pages for paper.
 */
@ApplicationModule(
    displayName = "Documents",
    allowedDependencies = {"web"})
@NullMarked
package logbog.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
