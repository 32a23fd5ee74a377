package logbog.courses;

import java.time.LocalDate;
import logbog.places.Region;
import org.jspecify.annotations.Nullable;

/**
 * A course as it is held once: a general course in a region, or a part of a speciality's courses.
 *
 * @param course its key in the curricula
 * @param part the key of the part; null for a general course
 * @param region null for a part
 * @param speciality null for a general course
 * @param title of the course or part, as it was when this was announced
 */
public record Run(
    RunId id,
    String course,
    @Nullable String part,
    @Nullable Region region,
    @Nullable String speciality,
    String title,
    String place,
    LocalDate first,
    LocalDate last) {

  /** The key of what is held: the part where it is one. */
  public String key() {
    return part == null ? course : part;
  }

  /** Whether it is over on a day, the last one included: then its list can be approved. */
  public boolean over(LocalDate today) {
    return !last.isAfter(today);
  }
}
