/**
 * What for: what a doctor in training is to learn. The medical specialities, and the editions of
 * their curricula: competences, courses and the modules of research training. An edition never
 * changes once published.
 */
@ApplicationModule(
    displayName = "Curricula",
    allowedDependencies = {"web", "audit", "intake", "people", "roles", "programmes"})
@NullMarked
package logbog.curricula;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
