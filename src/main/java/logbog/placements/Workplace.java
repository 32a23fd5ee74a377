package logbog.placements;

import java.util.Optional;
import logbog.places.Cvr;
import org.jspecify.annotations.Nullable;

/**
 * Where the training takes place (V2): a company with its CVR number, a school's training centre
 * (whose number is optional), or abroad, where there is no number but a country and a reason.
 */
public record Workplace(
    Kind kind, String name, @Nullable Cvr cvr, @Nullable String country, @Nullable String reason) {

  /** Kind of training; abroad counts as a company. */
  public enum Kind {
    COMPANY,
    SCHOOL
  }

  public static Workplace company(String name, Cvr cvr) {
    return new Workplace(Kind.COMPANY, name, cvr, null, null);
  }

  public static Workplace school(String name, Optional<Cvr> cvr) {
    return new Workplace(Kind.SCHOOL, name, cvr.orElse(null), null, null);
  }

  public static Workplace abroad(String name, String country, String reason) {
    return new Workplace(Kind.COMPANY, name, null, country, reason);
  }
}
