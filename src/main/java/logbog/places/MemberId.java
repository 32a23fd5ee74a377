package logbog.places;

import java.util.UUID;

/** A membership of a committee. */
public record MemberId(UUID value) {

  public static MemberId of(UUID value) {
    return new MemberId(value);
  }

  public static MemberId valueOf(String value) {
    return new MemberId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
