package logbog.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a learner's record, as the trail has it.
 *
 * @param id of its entry: the order of readings, and where a list goes on
 * @param learner whose record it was
 * @param address whom we let in
 * @param as by what right; null where the entry is older than that was kept
 * @param name the reader's, as it was then
 * @param subject what was read
 * @param periodEnd the end of the training period it is about, where it is about one
 */
public record Reading(
    UUID id,
    UUID learner,
    Instant at,
    String address,
    @Nullable ReadAs as,
    @Nullable String name,
    @Nullable String place,
    @Nullable String through,
    Matter matter,
    UUID subject,
    @Nullable LocalDate periodEnd) {

  /** What else an entry may say: the last day of the training period, as {@code 2026-12-18}. */
  public static final String PERIOD_END = "periodEnd";

  static final String AS = "as";
  static final String MATTER = "matter";
  static final String NAME = "name";
  static final String PLACE = "place";
  static final String THROUGH = "through";
  static final String SCHOOL = "school";
  static final String ROLE = "role";
  static final String PART = "part";

  /** {@code Birgit Dam, Midtby Tekniske Skole}, or as much of it as is known. */
  public String who() {
    return (name == null ? address : name) + (place == null ? "" : ", " + place);
  }
}
