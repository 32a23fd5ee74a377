package logbog.oversight;

import java.time.Instant;
import java.time.LocalDate;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one person in one role.
 *
 * @param role as {@link logbog.roles.Role} names it
 * @param unopened how many of them were never opened
 * @param expired how many the person can answer no longer, thirty days after their time
 * @param since when the oldest was asked
 * @param leaves the last day of the role, where one is said; requests then wait for nobody
 */
public record Waiting(
    PersonId person,
    String name,
    String role,
    String place,
    int howMany,
    int unopened,
    int expired,
    Instant since,
    @Nullable LocalDate leaves) {

  /** How long ahead somebody is asked to sign before they go. */
  private static final int AHEAD = 60;

  /** Whether they go soon, or are gone. */
  public boolean leaving(LocalDate today) {
    return leaves != null && !leaves.isAfter(today.plusDays(AHEAD));
  }

  public boolean gone(LocalDate today) {
    return leaves != null && leaves.isBefore(today);
  }
}
