package logbog.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import logbog.web.Typed;
import org.apache.commons.csv.CSVRecord;

/**
 * One row, read field by field as strictly as a form. Every reader answers with a usable value even
 * after a problem; use the values only when the row is {@link #ok()}. A column the file does not
 * have reads as empty.
 */
public final class CsvRow {

  private final long line;
  private final List<String> columns;
  private final CSVRecord fields;
  private final Typed typed = new Typed();

  CsvRow(long line, List<String> columns, CSVRecord fields) {
    this.line = line;
    this.columns = columns;
    this.fields = fields;
  }

  /** Where in the file, counted from 1 with the header. */
  public long line() {
    return line;
  }

  public String line(String column, int max) {
    return typed.line(column, raw(column), max);
  }

  public String optionalLine(String column, int max) {
    return typed.optionalLine(column, raw(column), max);
  }

  public String lines(String column, int max) {
    return typed.text(column, raw(column), max);
  }

  public String optionalLines(String column, int max) {
    return typed.optionalText(column, raw(column), max);
  }

  public Optional<LocalDate> date(String column) {
    return typed.date(column, raw(column));
  }

  public Optional<LocalDate> optionalDate(String column) {
    return typed.optionalDate(column, raw(column));
  }

  /** A required whole number; 0 after a problem. */
  public int number(String column, int least, int most) {
    typed.line(column, raw(column), 12);
    return optionalNumber(column, least, most).orElse(0);
  }

  public Optional<Integer> optionalNumber(String column, int least, int most) {
    return typed.optionalNumber(column, raw(column), least, most);
  }

  /** A problem found by a rule of the table itself. */
  public void wrong(String column, String key, Object... arguments) {
    typed.wrong(column, key, arguments);
  }

  public boolean ok() {
    return typed.ok();
  }

  List<Finding> findings() {
    return typed.problems().byField().entrySet().stream()
        .map(wrong -> new Finding(line, wrong.getKey(), wrong.getValue()))
        .toList();
  }

  private String raw(String column) {
    var at = columns.indexOf(column);
    return at < 0 ? "" : fields.get(at);
  }
}
