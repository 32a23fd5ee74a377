/**
 * Approvals on other grounds than the doctor's training here: credit (<i>merit</i>, M7), and other
 * basis (<i>godkendt andet grundlag</i>), which exempts. Both are the secretariat's, and each
 * decision keeps the letter, the note or the case it rests on.
 */
@ApplicationModule(
    displayName = "Credit",
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
package logbog.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
