package logbog.declarations;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The training period asked about, as the school's summons states it.
 *
 * @param mainCourse 1–9; null only on a final declaration (V10)
 * @param institutionNo of the school, when it was picked from the register
 * @param className empty only on a final declaration
 */
public record Period(
    Kind kind,
    LocalDate end,
    @Nullable Integer mainCourse,
    String schoolName,
    @Nullable String institutionNo,
    String className) {

  public Optional<Integer> course() {
    return Optional.ofNullable(mainCourse);
  }
}
