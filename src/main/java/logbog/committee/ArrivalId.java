package logbog.committee;

import java.util.UUID;

/** A file that a member has sent and that is not taken in yet. */
public record ArrivalId(UUID value) {

  public static ArrivalId of(UUID value) {
    return new ArrivalId(value);
  }

  public static ArrivalId valueOf(String value) {
    return new ArrivalId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
