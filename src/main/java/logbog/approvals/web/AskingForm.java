package logbog.approvals.web;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import logbog.approvals.Basis;
import logbog.approvals.Kind;
import logbog.approvals.Subject;
import logbog.posts.PostId;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;

/** What a doctor asks for, and of whom, as typed; what it is of came with the link here. */
public record AskingForm(
    @Nullable String forloeb,
    @Nullable String slags,
    @Nullable String emne,
    @Nullable String grundlag,
    @Nullable String to,
    @Nullable String on,
    @Nullable String note) {

  static final int LONGEST = 2000;

  public String typed(@Nullable String field) {
    return Objects.requireNonNullElse(field, "");
  }

  /**
   * @throws NotFound where the link names nothing
   */
  PostId post() {
    return read(() -> PostId.valueOf(typed(forloeb)));
  }

  Subject subject() {
    return read(() -> new Subject(Kind.valueOf(typed(slags)), UUID.fromString(typed(emne))));
  }

  Basis basis() {
    return typed(grundlag).isEmpty() ? Basis.APPROVED : read(() -> Basis.valueOf(typed(grundlag)));
  }

  private static <T> T read(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException nothing) {
      throw new NotFound();
    }
  }
}
