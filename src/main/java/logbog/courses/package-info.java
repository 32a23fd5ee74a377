/**
 * Courses (M9): who may approve a general course, a part of a speciality's courses and these
 * overall; the lists of participants that providers and leaders keep and approve at once; and the
 * page of a doctor's courses.
 */
@ApplicationModule(
    displayName = "Courses",
    allowedDependencies = {
      "web",
      "audit",
      "documents",
      "mail",
      "people",
      "places",
      "roles",
      "curricula",
      "posts",
      "approvals"
    })
@NullMarked
package logbog.courses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
