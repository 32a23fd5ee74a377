package logbog.places;

import java.util.UUID;

/** A trade committee, by our own id. */
public record CommitteeId(UUID value) {

  public static CommitteeId of(UUID value) {
    return new CommitteeId(value);
  }

  public static CommitteeId valueOf(String value) {
    return new CommitteeId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
