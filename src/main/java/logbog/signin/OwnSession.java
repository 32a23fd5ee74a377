package logbog.signin;

import java.time.Instant;

/**
 * A browser somebody of the medical track is signed in with.
 *
 * @param handle what the person names it by; opens nothing
 * @param usedAt to the minute
 * @param here whether it is the one that asks
 */
public record OwnSession(
    String handle, Instant since, Instant usedAt, BrowserProgram program, boolean here) {}
