/**
 * Approvals, the core of the medical track: who said what of a doctor's competences, courses, time
 * and goals (M4), and how a doctor asks for it. What may be approved when and by whom, the modules
 * around it say through {@link ApprovalRules}; here it is kept that an approval is of effect thirty
 * seconds after the tap, that one of a thing stands at most, that nobody approves their own, and
 * that nothing signed is ever changed.
 */
@ApplicationModule(
    displayName = "Approvals",
    allowedDependencies = {
      "web",
      "audit",
      "documents",
      "mail",
      "people",
      "places",
      "roles",
      "curricula",
      "posts"
    })
@NullMarked
package logbog.approvals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
