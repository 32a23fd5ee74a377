/**
 * "Revidér uddannelsesplan?": a signed declaration with special needs, goals not reached or a level
 * at risk asks the school to take the initiative (V15). The question follows from what is signed;
 * only answers are stored. The school's named people open and answer it; apprentice and company see
 * that they did, and open the revised plan where it came as a file.
 */
@ApplicationModule(
    displayName = "Plans",
    allowedDependencies = {
      "web",
      "audit",
      "documents",
      "mail",
      "people",
      "places",
      "programmes",
      "placements",
      "declarations",
      "reminders"
    })
@NullMarked
package logbog.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
