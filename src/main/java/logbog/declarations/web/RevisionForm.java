package logbog.declarations.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why a signed declaration should be corrected. */
public record RevisionForm(@Nullable String reason) {

  @Override
  public String reason() {
    return Objects.requireNonNullElse(reason, "");
  }
}
