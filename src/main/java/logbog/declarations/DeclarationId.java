package logbog.declarations;

import java.util.UUID;

/** A training declaration; no secret. */
public record DeclarationId(UUID value) {

  public static DeclarationId of(UUID value) {
    return new DeclarationId(value);
  }

  public static DeclarationId valueOf(String value) {
    return new DeclarationId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
