package logbog.courses;

import org.jspecify.annotations.Nullable;

/**
 * A course or part that someone may hold and approve.
 *
 * @param part the key of the part; null for a general course
 */
public record Offer(String course, @Nullable String part, String title) {

  /** What a form sends for it. */
  public String key() {
    return part == null ? course : part;
  }
}
