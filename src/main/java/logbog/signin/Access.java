package logbog.signin;

import java.time.Instant;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person's way into the medical track, which opens nothing without a second step.
 *
 * @param email the person's own, as it is now
 * @param password null until it is chosen
 * @param chosenAt when it was
 */
record Access(
    PersonId person,
    EmailAddress email,
    @Nullable HashedPassword password,
    @Nullable Instant chosenAt) {}
