/**
 * Follow-up for departments and secretariats: which doctors are behind their plan, which requests
 * wait for whom and since when, and who should sign before they go. Reads only, through views.
 */
@ApplicationModule(
    displayName = "Oversight",
    allowedDependencies = {"web", "audit", "people", "places", "roles", "posts", "approvals"})
@NullMarked
package logbog.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
