package logbog.posts;

import java.util.UUID;

/** A post of a doctor's; no secret. */
public record PostId(UUID value) {

  public static PostId of(UUID value) {
    return new PostId(value);
  }

  public static PostId valueOf(String value) {
    return new PostId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
