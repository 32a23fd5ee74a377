package logbog.research.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a doctor notes of a module, as typed. */
public record WorkForm(
    @Nullable String module,
    @Nullable String begun,
    @Nullable String ended,
    @Nullable String words) {

  static WorkForm blank() {
    return new WorkForm("", "", "", "");
  }

  @Override
  public String module() {
    return Objects.requireNonNullElse(module, "");
  }

  @Override
  public String begun() {
    return Objects.requireNonNullElse(begun, "");
  }

  @Override
  public String ended() {
    return Objects.requireNonNullElse(ended, "");
  }

  @Override
  public String words() {
    return Objects.requireNonNullElse(words, "");
  }
}
