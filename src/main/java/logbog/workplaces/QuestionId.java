package logbog.workplaces;

import java.util.UUID;

/** An apprentice's question to a firm; not the link, which is secret. */
public record QuestionId(UUID value) {

  public static QuestionId of(UUID value) {
    return new QuestionId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
