package logbog.approvals;

import java.util.UUID;

/** An approval; no secret. */
public record ApprovalId(UUID value) {

  public static ApprovalId of(UUID value) {
    return new ApprovalId(value);
  }

  public static ApprovalId valueOf(String value) {
    return new ApprovalId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
