/**
 * Notes and attachments in a doctor's record, each with its author and role as they were; and the
 * doctor's private reflections, which nobody else can read, support included.
 */
@ApplicationModule(
    displayName = "Notes",
    allowedDependencies = {
      "keys",
      "web",
      "audit",
      "documents",
      "people",
      "places",
      "roles",
      "curricula",
      "posts"
    })
@NullMarked
package logbog.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
