/**
 * A doctor's competences: which the curriculum asks for, how far each has come, the assessments
 * behind it, and whom to ask. Approvals themselves, and what was asked of whom, are kept below.
 */
@ApplicationModule(
    displayName = "Competences",
    allowedDependencies = {
      "web",
      "audit",
      "mail",
      "documents",
      "people",
      "places",
      "roles",
      "curricula",
      "posts",
      "approvals"
    })
@NullMarked
package logbog.competences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
