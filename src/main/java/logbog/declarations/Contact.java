package logbog.declarations;

import java.time.Instant;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A school address that receives a declaration.
 *
 * @param until when the apprentice replaced it; from then it sees nothing (V9)
 * @param readAt when the signed declaration was first read by it, or by a colleague through it
 */
public record Contact(
    EmailAddress address, Instant since, @Nullable Instant until, @Nullable Instant readAt) {}
