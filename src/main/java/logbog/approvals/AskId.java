package logbog.approvals;

import java.util.Comparator;
import java.util.UUID;

/** A doctor's request for an approval; no secret. */
public record AskId(UUID value) {

  /** As they were made; whoever takes several takes them so, and nobody waits for one who waits. */
  static final Comparator<AskId> IN_ORDER = Comparator.comparing(AskId::toString);

  public static AskId of(UUID value) {
    return new AskId(value);
  }

  public static AskId valueOf(String value) {
    return new AskId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
