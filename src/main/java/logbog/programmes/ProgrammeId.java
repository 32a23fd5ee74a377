package logbog.programmes;

import java.util.UUID;

/** A programme of the register. */
public record ProgrammeId(UUID value) {

  public static ProgrammeId of(UUID value) {
    return new ProgrammeId(value);
  }

  public static ProgrammeId valueOf(String value) {
    return new ProgrammeId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
