package logbog.plans.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A school's answer as typed. */
public record PlanForm(
    @Nullable String answer, @Nullable String on, @Nullable String note, @Nullable String because) {

  static final String REVISED = "REVISED";
  static final String NOT_NEEDED = "NOT_NEEDED";

  static PlanForm empty() {
    return new PlanForm("", "", "", "");
  }

  @Override
  public String answer() {
    return Objects.requireNonNullElse(answer, "");
  }

  @Override
  public String on() {
    return Objects.requireNonNullElse(on, "");
  }

  @Override
  public String note() {
    return Objects.requireNonNullElse(note, "");
  }

  @Override
  public String because() {
    return Objects.requireNonNullElse(because, "");
  }
}
