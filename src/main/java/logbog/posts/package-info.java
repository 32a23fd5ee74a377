/**
 * A doctor's posts (forløb) and their elements (delforløb): where each is trained, when and how
 * much, by whom guided, and what is planned for it. The one door to another's record.
 */
@ApplicationModule(
    displayName = "Posts",
    allowedDependencies = {
      "web",
      "audit",
      "mail",
      "people",
      "places",
      "roles",
      "curricula",
      "intake"
    })
@NullMarked
package logbog.posts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
