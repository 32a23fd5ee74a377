package logbog.signin.web;

import static java.util.Objects.requireNonNullElse;

import logbog.signin.Password;
import org.jspecify.annotations.Nullable;

/** The password of one who says which account at the provider is theirs, as typed. */
public record BindForm(@Nullable Password confirmation) {

  Password secret() {
    return requireNonNullElse(confirmation, new Password(""));
  }
}
