package logbog.reminders;

import java.time.LocalDate;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is away: what reminds them waits, or goes to whoever stands in.
 *
 * @param lastDay the last day away
 * @param deputy who stands in, or null: it waits
 */
public record Leave(EmailAddress address, LocalDate lastDay, @Nullable EmailAddress deputy) {}
