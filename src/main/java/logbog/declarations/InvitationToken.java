package logbog.declarations;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.springframework.web.util.UriUtils;

/** The secret of a trainer's link. Only its hash is stored, and it never prints itself. */
public record InvitationToken(String value) {

  public static InvitationToken valueOf(String value) {
    return new InvitationToken(value);
  }

  /** Where it leads to on this installation. */
  public String path() {
    return "/e/" + UriUtils.encodePathSegment(value, StandardCharsets.UTF_8);
  }

  /** The first half of its SHA-256, which is as sure to be no other's. */
  UUID hash() {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      var half = ByteBuffer.wrap(sha.digest(value.getBytes(StandardCharsets.UTF_8)));
      return new UUID(half.getLong(), half.getLong());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return "InvitationToken[hidden]";
  }
}
