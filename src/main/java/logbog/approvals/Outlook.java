package logbog.approvals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be expected of a request that waits.
 *
 * @param away while the one asked is away
 * @param reminded when they are reminded next; null while they are not
 */
public record Outlook(@Nullable Absence away, @Nullable LocalDate reminded) {

  public static final Outlook NONE = new Outlook(null, null);
}
