package logbog.summons;

import java.util.UUID;

/** One apprentice called by a summons; no secret. */
public record CalledId(UUID value) {

  public static CalledId of(UUID value) {
    return new CalledId(value);
  }

  public static CalledId valueOf(String value) {
    return new CalledId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
