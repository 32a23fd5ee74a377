package logbog.places;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A Danish company number: eight digits whose weighted sum is divisible by eleven. */
public record Cvr(String value) {

  private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};

  public Cvr {
    if (!valid(value)) {
      throw new IllegalArgumentException("Not a CVR number");
    }
  }

  public static Cvr of(String value) {
    return new Cvr(value);
  }

  /**
   * Reads what was typed; spaces and a leading {@code DK} are accepted. Empty when it is not a CVR
   * number.
   */
  public static Optional<Cvr> parse(@Nullable String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    var digits = typed.replace(" ", "").replaceFirst("(?i)^DK", "");
    return valid(digits) ? Optional.of(new Cvr(digits)) : Optional.empty();
  }

  private static boolean valid(String digits) {
    if (!digits.matches("[0-9]{8}")) {
      return false;
    }
    var sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return sum % 11 == 0;
  }

  @Override
  public String toString() {
    return value;
  }
}
