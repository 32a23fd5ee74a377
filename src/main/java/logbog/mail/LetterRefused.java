package logbog.mail;

import java.time.Instant;

/**
 * The mail server refused a letter for good. Heard in the transaction that writes it down.
 *
 * @param letter as it was posted
 * @param reason the server's own words, on one line
 */
public record LetterRefused(LetterId id, Letter letter, String reason, Instant at) {}
