package logbog.reminders;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one step asks of one address about one request, waiting to be posted.
 *
 * @param invitation the trainer's part in it; null for others
 */
record Reminder(UUID id, UUID subject, Role role, String address, @Nullable UUID invitation) {}
