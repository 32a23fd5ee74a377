/**
 * What the registers know of doctors' posts, brought by a secretariat as a file: looked at line by
 * line, then taken once, whole. Lets doctors in on the first day of their first element.
 */
@ApplicationModule(
    displayName = "Registers",
    allowedDependencies = {
      "keys",
      "web",
      "audit",
      "mail",
      "tables",
      "people",
      "places",
      "roles",
      "curricula",
      "posts"
    })
@NullMarked
package logbog.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
