package logbog.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The school rang somebody.
 *
 * @param spokeWith whom, in the caller's words
 * @param promised what, or empty
 * @param until the day it was promised by
 */
public record PhoneCall(
    String spokeWith, String promised, @Nullable LocalDate until, Instant at, String callerName) {}
