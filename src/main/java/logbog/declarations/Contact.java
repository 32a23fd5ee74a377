package logbog.declarations;

import java.time.Instant;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A school address that receives a declaration.
 *
 * @param until when the apprentice replaced it; from then it sees nothing (V9)
 * @param readAt when it first read the signed declaration
 */
public record Contact(
    EmailAddress address, Instant since, @Nullable Instant until, @Nullable Instant readAt) {}
