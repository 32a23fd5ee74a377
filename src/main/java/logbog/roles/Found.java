package logbog.roles;

import java.util.List;
import logbog.people.PersonId;
import logbog.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param after where the list goes on; null at its end
 * @param problem why what was typed can find nobody
 */
public record Found(List<User> users, @Nullable PersonId after, @Nullable Problem problem) {}
