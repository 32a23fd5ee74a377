package logbog.signin;

import java.security.SecureRandom;

/** A one-time code: four digits, or whatever else was typed in their place. */
public record Code(String digits) {

  private static final SecureRandom RANDOM = new SecureRandom();

  static Code fresh() {
    return new Code("%04d".formatted(RANDOM.nextInt(10_000)));
  }

  @Override
  public String toString() {
    return "Code[hidden]";
  }
}
