/**
 * What carries an approver's name, told to them the day after: a receipt by mail, a list, and "this
 * was not me". What is said so is disputed (bestridt) until the secretariat has settled it; nothing
 * signed is changed by it (M4).
 */
@ApplicationModule(
    displayName = "Receipts",
    allowedDependencies = {
      "web",
      "audit",
      "mail",
      "people",
      "places",
      "roles",
      "posts",
      "approvals",
      "resets"
    })
@NullMarked
package logbog.receipts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
