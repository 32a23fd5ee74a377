package logbog.projects;

import java.util.UUID;

/** A training-place project; no secret. */
public record ProjectId(UUID value) {

  public static ProjectId of(UUID value) {
    return new ProjectId(value);
  }

  public static ProjectId valueOf(String value) {
    return new ProjectId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
