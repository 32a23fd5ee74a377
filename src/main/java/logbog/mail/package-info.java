/**
 * The outbox: letters in, delivered mail out, and what became of each. Modules write their own
 * letters.
 */
@ApplicationModule(
    displayName = "Mail",
    allowedDependencies = {"keys", "watching", "web"})
@NullMarked
package logbog.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
