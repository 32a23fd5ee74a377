package logbog.workplaces;

import java.util.UUID;

/** What a workplace shares; not the link, which is secret. */
public record CardId(UUID value) {

  public static CardId of(UUID value) {
    return new CardId(value);
  }

  public static CardId valueOf(String value) {
    return new CardId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
