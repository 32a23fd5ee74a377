package logbog.credit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a decision rests on, as typed; its letter comes beside it. */
public record GroundForm(@Nullable String note, @Nullable String caseNo) {

  @Override
  public String note() {
    return Objects.requireNonNullElse(note, "");
  }

  @Override
  public String caseNo() {
    return Objects.requireNonNullElse(caseNo, "");
  }
}
