package logbog.workplaces;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.springframework.web.util.UriUtils;

/** The secret of a link of ours. Only its hash is stored, and it never prints itself. */
public record LinkToken(String value) {

  public static LinkToken valueOf(String value) {
    return new LinkToken(value);
  }

  public String path() {
    return "/laerested/" + UriUtils.encodePathSegment(value, StandardCharsets.UTF_8);
  }

  public String answerPath() {
    return "/laerested/svar/" + UriUtils.encodePathSegment(value, StandardCharsets.UTF_8);
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
    return "LinkToken[hidden]";
  }
}
