package logbog.signin;

import java.time.Instant;
import java.util.UUID;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to sign in with a code, bound to the browser that asked.
 *
 * @param steppedUp whether the letter carries a link, without which the code opens nothing
 */
record Flow(
    UUID id,
    EmailAddress email,
    @Nullable String wish,
    boolean steppedUp,
    Instant asked,
    Instant expires) {

  static final int TRIES = 3;
}
