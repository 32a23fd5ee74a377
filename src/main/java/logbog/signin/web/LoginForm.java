package logbog.signin.web;

import static java.util.Objects.requireNonNullElse;

import logbog.signin.Password;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;

/**
 * Address and password, as typed.
 *
 * @param til where the reader wanted to go
 */
public record LoginForm(@Nullable String email, @Nullable Password password, @Nullable String til) {

  static LoginForm wishing(@Nullable String til) {
    return new LoginForm("", null, til);
  }

  /** Where to go afterwards: only ever to a page of ours. */
  String next() {
    return next(til, "/");
  }

  static String next(@Nullable String til, String otherwise) {
    var wish = requireNonNullElse(til, "");
    return Pages.isLocal(wish) ? wish : otherwise;
  }
}
