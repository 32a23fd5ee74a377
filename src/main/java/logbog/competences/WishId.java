package logbog.competences;

import java.util.UUID;

/** A doctor's wish for a supervisor who does not exist yet; no secret. */
public record WishId(UUID value) {

  public static WishId of(UUID value) {
    return new WishId(value);
  }

  public static WishId valueOf(String value) {
    return new WishId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
