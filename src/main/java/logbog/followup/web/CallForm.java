package logbog.followup.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the school writes down after a call, as typed. */
public record CallForm(@Nullable String with, @Nullable String promised, @Nullable String until) {

  static CallForm empty() {
    return new CallForm("", "", "");
  }

  @Override
  public String with() {
    return Objects.requireNonNullElse(with, "");
  }

  @Override
  public String promised() {
    return Objects.requireNonNullElse(promised, "");
  }

  @Override
  public String until() {
    return Objects.requireNonNullElse(until, "");
  }
}
