package logbog.projects;

import java.util.UUID;

/** One dated entry of a project; no secret. */
public record EntryId(UUID value) {

  public static EntryId of(UUID value) {
    return new EntryId(value);
  }

  public static EntryId valueOf(String value) {
    return new EntryId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
