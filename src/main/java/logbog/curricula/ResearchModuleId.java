package logbog.curricula;

import java.util.UUID;

/** A module of the research training of one edition; made of their keys. */
public record ResearchModuleId(UUID value) {

  public static ResearchModuleId of(UUID value) {
    return new ResearchModuleId(value);
  }

  public static ResearchModuleId valueOf(String value) {
    return new ResearchModuleId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
