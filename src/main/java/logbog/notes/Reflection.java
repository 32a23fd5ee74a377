package logbog.notes;

import java.time.Instant;

/** What a doctor has written for themself. */
public record Reflection(ReflectionId id, String words, Instant writtenAt, Instant changedAt) {

  /** Never its words. */
  @Override
  public String toString() {
    return "Reflection[" + id + "]";
  }
}
