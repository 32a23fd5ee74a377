package logbog.signin;

import java.text.Normalizer;

/** A password as it was typed; the same letters are the same password on every keyboard. */
public record Password(String value) {

  public Password {
    value = Normalizer.normalize(value, Normalizer.Form.NFC);
  }

  @Override
  public String toString() {
    return "Password[hidden]";
  }
}
