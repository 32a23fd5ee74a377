package logbog.signin.web;

import static java.util.Objects.requireNonNullElse;

import logbog.signin.Password;
import org.jspecify.annotations.Nullable;

/**
 * A new address, as typed.
 *
 * @param confirmation the present password
 */
public record MoveForm(@Nullable String email, @Nullable Password confirmation) {

  Password secret() {
    return requireNonNullElse(confirmation, new Password(""));
  }
}
