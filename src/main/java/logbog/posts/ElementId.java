package logbog.posts;

import java.util.UUID;

/** A dated part of a post, at one department or practice; no secret. */
public record ElementId(UUID value) {

  public static ElementId of(UUID value) {
    return new ElementId(value);
  }

  public static ElementId valueOf(String value) {
    return new ElementId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
