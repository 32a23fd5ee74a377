package logbog.places;

import java.time.LocalDate;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A member of a trade committee, who signs in with this address and a one-time code.
 *
 * @param since the first day
 * @param until the last day, where one is said
 * @param namedBy the member's address, or the operator, who appointed them
 */
public record Member(
    MemberId id,
    EmailAddress address,
    String name,
    LocalDate since,
    @Nullable LocalDate until,
    String namedBy) {}
