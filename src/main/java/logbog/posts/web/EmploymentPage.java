package logbog.posts.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.posts.DoctorRecord;
import logbog.posts.Employment;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * The history of employment (oversigt over lægelig beskæftigelse).
 *
 * @param changing the row that is being changed; null for a new one
 */
public record EmploymentPage(
    DoctorRecord record,
    List<Employment> rows,
    @Nullable UUID changing,
    EmploymentForm form,
    Problems problems)
    implements Page {

  public String path() {
    return Paths.employment(record.doctor());
  }

  public String posts() {
    return Paths.posts(record.doctor());
  }

  /** {@code 37,5}. */
  public static String hours(BigDecimal hours) {
    return hours.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "from", shell.text("posts.employment.from"),
        "to", shell.text("posts.employment.to"),
        "place", shell.text("posts.employment.place"),
        "position", shell.text("posts.employment.position"),
        "hours", shell.text("posts.employment.hours"));
  }
}
