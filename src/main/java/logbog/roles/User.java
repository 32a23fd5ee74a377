package logbog.roles;

import java.util.List;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A user of the doctors' logbook, as far as the viewer sees them.
 *
 * @param email hinted where the viewer has no part in them
 * @param mobile null where none is known, or the viewer has no part in them
 * @param cpr masked; empty where none is known, or the viewer has no part in them
 * @param held what counts today
 */
public record User(
    PersonId id, String name, String email, @Nullable String mobile, String cpr, List<Held> held) {}
