package logbog.declarations;

import java.util.UUID;

/** One trainer's invitation to fill a declaration; not the link, which is secret. */
public record InvitationId(UUID value) {

  public static InvitationId of(UUID value) {
    return new InvitationId(value);
  }

  public static InvitationId valueOf(String value) {
    return new InvitationId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
