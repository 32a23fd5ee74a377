package logbog.competences;

import java.util.UUID;

/** An assessment that was held; no secret. */
public record AssessmentId(UUID value) {

  public static AssessmentId of(UUID value) {
    return new AssessmentId(value);
  }

  public static AssessmentId valueOf(String value) {
    return new AssessmentId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
