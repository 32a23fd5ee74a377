package logbog.signin.web;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import logbog.signin.Password;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** A new password, as typed. */
public record NewPasswordForm(@Nullable Password password) {

  Password secret() {
    return requireNonNullElse(password, new Password(""));
  }

  Typed read(List<String> known) {
    var typed = new Typed();
    OpeningForm.newPassword(typed, "password", secret(), known);
    return typed;
  }
}
