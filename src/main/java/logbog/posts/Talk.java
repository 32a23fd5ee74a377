package logbog.posts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import logbog.roles.Role;

/**
 * A talk that was held, with the supervisor's note of it; never changed, but a newer note of the
 * same kind stands before it.
 *
 * @param note may be empty
 * @param name the supervisor's, as it was
 * @param role the supervisor's, as it was
 */
public record Talk(
    UUID id, Kind kind, LocalDate heldOn, String note, String name, Role role, Instant notedAt) {

  /** The three talks of an element (M17). */
  public enum Kind {
    INTRODUCTION,
    ADJUSTMENT,
    FINAL
  }
}
