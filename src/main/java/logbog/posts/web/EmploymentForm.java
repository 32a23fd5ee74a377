package logbog.posts.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import logbog.posts.Employment;
import logbog.posts.EmploymentFacts;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** A row of the history of employment, as typed. */
public record EmploymentForm(
    @Nullable String from,
    @Nullable String to,
    @Nullable String place,
    @Nullable String position,
    @Nullable String hours) {

  private static final int LONGEST = 200;
  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(60);

  static EmploymentForm empty() {
    return new EmploymentForm("", "", "", "", "");
  }

  static EmploymentForm of(Employment row) {
    LocalDate to = row.to();
    BigDecimal hours = row.hours();
    return new EmploymentForm(
        row.from().toString(),
        to == null ? "" : to.toString(),
        row.place(),
        row.position(),
        hours == null ? "" : hours.stripTrailingZeros().toPlainString().replace('.', ','));
  }

  @Override
  public String from() {
    return Objects.requireNonNullElse(from, "");
  }

  @Override
  public String to() {
    return Objects.requireNonNullElse(to, "");
  }

  @Override
  public String place() {
    return Objects.requireNonNullElse(place, "");
  }

  @Override
  public String position() {
    return Objects.requireNonNullElse(position, "");
  }

  @Override
  public String hours() {
    return Objects.requireNonNullElse(hours, "");
  }

  Optional<EmploymentFacts> read(Typed typed) {
    var first = typed.date("from", from);
    var last = typed.optionalDate("to", to).orElse(null);
    if (last != null && first.filter(last::isBefore).isPresent()) {
      typed.wrong("to", "posts.employment.backwards");
    }
    var where = typed.line("place", place, LONGEST);
    var as = typed.line("position", position, LONGEST);
    var each = readHours(typed);
    return typed.ok()
        ? first.map(it -> new EmploymentFacts(it, last, where, as, each))
        : Optional.empty();
  }

  private @Nullable BigDecimal readHours(Typed typed) {
    var text = typed.optionalLine("hours", hours, 6).replace(',', '.');
    if (text.isEmpty()) {
      return null;
    }
    if (text.matches("[0-9]{1,2}(\\.[0-9]{1,2})?")) {
      var read = new BigDecimal(text);
      if (read.signum() > 0 && read.compareTo(MOST_HOURS) <= 0) {
        return read;
      }
    }
    typed.wrong("hours", "posts.employment.hours.wrong");
    return null;
  }
}
