package logbog.curricula;

import java.util.UUID;

/** A competence of one edition; made of the edition's key and its code. */
public record CompetenceId(UUID value) {

  public static CompetenceId of(UUID value) {
    return new CompetenceId(value);
  }

  public static CompetenceId valueOf(String value) {
    return new CompetenceId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
