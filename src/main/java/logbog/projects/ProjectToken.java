package logbog.projects;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.web.util.UriUtils;

/** The secret of a trainer's link. Only its hash is stored, and it never prints itself. */
public record ProjectToken(String value) {

  public static ProjectToken valueOf(String value) {
    return new ProjectToken(value);
  }

  /** Where it leads to on this installation. */
  public String path() {
    return "/e/projekt/" + UriUtils.encodePathSegment(value, StandardCharsets.UTF_8);
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return "ProjectToken[hidden]";
  }
}
