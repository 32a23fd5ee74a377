package logbog.posts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import logbog.roles.Role;

/**
 * A plan as it was sent.
 *
 * @param openings the first by each of those it went to
 */
public record TrainingPlan(UUID id, String words, Instant sentAt, List<Opening> openings) {

  /** That someone it went to has opened it. */
  public record Opening(String name, Role role, Instant at) {}
}
