package logbog.signin;

import java.text.Normalizer;
import java.util.Objects;

/** A password as it was typed; the same letters are the same password on every keyboard. */
public record Password(String value) {

  public Password {
    // A form may name a password and give none.
    value = Normalizer.normalize(Objects.requireNonNullElse(value, ""), Normalizer.Form.NFC);
  }

  @Override
  public String toString() {
    return "Password[hidden]";
  }
}
