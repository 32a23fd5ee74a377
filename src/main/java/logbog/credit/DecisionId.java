package logbog.credit;

import java.util.UUID;

/** A decision to give credit or to exempt; no secret. */
public record DecisionId(UUID value) {

  public static DecisionId of(UUID value) {
    return new DecisionId(value);
  }

  public static DecisionId valueOf(String value) {
    return new DecisionId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
