package logbog.signin.web;

import static java.util.Objects.requireNonNullElse;

import logbog.signin.Password;
import org.jspecify.annotations.Nullable;

/** The present password and a new one, as typed. */
public record RepasswordForm(@Nullable Password current, @Nullable Password password) {

  Password present() {
    return requireNonNullElse(current, new Password(""));
  }

  Password wanted() {
    return requireNonNullElse(password, new Password(""));
  }
}
