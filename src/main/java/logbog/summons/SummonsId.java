package logbog.summons;

import java.util.UUID;

/** One summons of a class; no secret. */
public record SummonsId(UUID value) {

  public static SummonsId of(UUID value) {
    return new SummonsId(value);
  }

  public static SummonsId valueOf(String value) {
    return new SummonsId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
