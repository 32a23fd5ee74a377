package logbog.summons.web;

import java.time.Instant;
import java.util.Optional;
import logbog.summons.Plan;
import logbog.summons.Roster;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What was read.
 *
 * @param plan whole when nothing is wrong
 * @param sendAt null for at once
 */
record SummonsRead(
    Optional<Plan> plan, Roster roster, @Nullable Instant sendAt, Problems problems) {}
