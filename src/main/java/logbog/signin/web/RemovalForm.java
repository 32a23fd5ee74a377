package logbog.signin.web;

import static java.util.Objects.requireNonNullElse;

import logbog.signin.Password;
import org.jspecify.annotations.Nullable;

/** The present password of one who wants to leave. */
public record RemovalForm(@Nullable Password farewell) {

  Password secret() {
    return requireNonNullElse(farewell, new Password(""));
  }
}
