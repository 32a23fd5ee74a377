package logbog.receipts;

import java.util.UUID;

/** Someone's word that what carries their name was not theirs; no secret. */
public record DisputeId(UUID value) {

  public static DisputeId of(UUID value) {
    return new DisputeId(value);
  }

  public static DisputeId valueOf(String value) {
    return new DisputeId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
