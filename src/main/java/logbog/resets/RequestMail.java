package logbog.resets;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail that asks for a reset, as text.
 *
 * @param from whom it says it is from
 * @param sentOn the day it says; null where it says none that can be
 * @param headers who wrote to whom, when, and about what, each a line as the mail has it
 * @param attachments the names of what came along; none of it is kept
 * @param sha256 of the file it was read from, in hex
 */
public record RequestMail(
    String from,
    @Nullable LocalDate sentOn,
    List<String> headers,
    String words,
    List<String> attachments,
    String sha256) {}
