package logbog.reminders;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A trainer's or a school's address on an apprentice's open request that mail does not reach.
 *
 * @param trainer whether it is a trainer's
 */
public record Undelivered(UUID declaration, String address, LocalDate periodEnd, boolean trainer) {}
