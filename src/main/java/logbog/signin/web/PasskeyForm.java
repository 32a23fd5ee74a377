package logbog.signin.web;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;

/** What a browser answers for a passkey. */
public record PasskeyForm(@Nullable String answer) {

  private static final int LONGEST = 20_000;

  String read() {
    var text = requireNonNullElse(answer, "");
    return text.length() > LONGEST ? "" : text;
  }
}
