package logbog.registers;

import java.util.UUID;

/** A file that a secretariat has brought; no secret. */
public record ImportId(UUID value) {

  public static ImportId of(UUID value) {
    return new ImportId(value);
  }

  public static ImportId valueOf(String value) {
    return new ImportId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
