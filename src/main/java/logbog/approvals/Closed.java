package logbog.approvals;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a request was closed, as lists show it.
 *
 * @param comment in the words of the one asked; may be empty
 * @param earliest the day said with {@link Ending#TOO_EARLY}
 */
public record Closed(Ending why, Instant at, String comment, @Nullable LocalDate earliest) {}
