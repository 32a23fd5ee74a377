package logbog.places;

import java.util.Optional;
import java.util.regex.Pattern;
import logbog.intake.CsvRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of companies.
 *
 * @param industry the figures of its industry code (DB07 or DB25); null where the row does not say
 * @param employees how many, or the least number of a class; null where the row does not say
 */
record CompanyRow(Cvr cvr, String name, @Nullable String industry, @Nullable Integer employees) {

  private static final Pattern CODE = Pattern.compile("[0-9]{2,6}");

  /** Empty when something is wrong with it. */
  static Optional<CompanyRow> read(CsvRow row) {
    var cvr = Cvr.parse(row.line("cvr", 20));
    var name = row.line("name", 200);
    var industry = row.optionalLine("industry", 8).replace(".", "");
    var employees = row.optionalNumber("employees", 0, 1_000_000);
    if (cvr.isEmpty()) {
      row.wrong("cvr", "places.cvr");
    }
    if (!industry.isEmpty() && !CODE.matcher(industry).matches()) {
      row.wrong("industry", "places.industry");
    }
    return cvr.filter(known -> row.ok())
        .map(
            known ->
                new CompanyRow(
                    known, name, industry.isEmpty() ? null : industry, employees.orElse(null)));
  }
}
