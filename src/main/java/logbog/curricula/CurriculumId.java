package logbog.curricula;

import java.util.UUID;

/** One edition of a curriculum; made of its key, the same wherever the same file is read. */
public record CurriculumId(UUID value) {

  public static CurriculumId of(UUID value) {
    return new CurriculumId(value);
  }

  public static CurriculumId valueOf(String value) {
    return new CurriculumId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
