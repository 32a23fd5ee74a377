package logbog.projects;

import java.util.UUID;

/** A trainer asked to confirm a project; not the link, which is secret. */
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
