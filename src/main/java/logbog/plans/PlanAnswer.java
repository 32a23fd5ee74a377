package logbog.plans;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a school answered.
 *
 * @param revisedOn when the plan was revised; null when it need not be
 * @param words a note on the revision, or why there is none; empty where the file says it
 * @param file the revised plan
 */
public record PlanAnswer(
    @Nullable LocalDate revisedOn,
    String words,
    @Nullable PlanAttachment file,
    Instant at,
    String name,
    String schoolName) {

  public boolean revised() {
    return revisedOn != null;
  }
}
