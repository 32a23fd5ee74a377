package logbog.signin.web;

import static java.util.Objects.requireNonNullElse;

import logbog.signin.Code;
import logbog.signin.Password;
import org.jspecify.annotations.Nullable;

/** Password and code, as typed by one who wants another app. */
public record RenewalForm(@Nullable Password password, @Nullable Code code) {

  Password secret() {
    return requireNonNullElse(password, new Password(""));
  }

  Code typed() {
    var digits = requireNonNullElse(code, new Code("")).digits();
    return new Code(digits.replaceAll("\\s", ""));
  }
}
