package logbog.signin;

import java.security.SecureRandom;
import java.util.Objects;

/** A one-time code: four digits, or whatever else was typed in their place. */
public record Code(String digits) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** A form may name a code and give none. */
  public Code {
    digits = Objects.requireNonNullElse(digits, "");
  }

  static Code fresh() {
    return new Code("%04d".formatted(RANDOM.nextInt(10_000)));
  }

  @Override
  public String toString() {
    return "Code[hidden]";
  }
}
