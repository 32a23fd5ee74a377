package logbog.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a learner's record, as the trail has it.
 *
 * @param id of its entry: the order of readings, and where a list goes on
 * @param address whom we let in
 * @param as by what right; null where the entry is older than that was kept
 * @param name the reader's, as it was then
 * @param subject what was read
 */
public record Reading(
    UUID id,
    Instant at,
    String address,
    @Nullable ReadAs as,
    @Nullable String name,
    @Nullable String place,
    @Nullable String through,
    Matter matter,
    UUID subject) {

  static final String AS = "as";
  static final String MATTER = "matter";
  static final String NAME = "name";
  static final String PLACE = "place";
  static final String THROUGH = "through";
}
