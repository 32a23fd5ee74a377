package logbog.mail;

import java.time.Instant;

/**
 * An address mail does not reach.
 *
 * @param said what the mail server said, on one line
 */
public record DeadAddress(EmailAddress address, Instant since, String said) {}
