package logbog.approvals;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How and when a request was closed.
 *
 * @param comment in the words of the one asked; may be empty
 * @param earliest the day said with {@link Ending#TOO_EARLY}
 * @param approval the one that closed it
 */
public record Closing(
    Ending why,
    Instant at,
    String comment,
    @Nullable LocalDate earliest,
    @Nullable ApprovalId approval) {}
