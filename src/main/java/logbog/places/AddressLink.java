package logbog.places;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.web.util.UriUtils;

/**
 * The secret of the link by which an address says that it is the school's. Only its hash is stored,
 * and it never prints itself.
 */
public record AddressLink(String value) {

  public static AddressLink valueOf(String value) {
    return new AddressLink(value);
  }

  /** Where it leads to on this installation. */
  public String path() {
    return "/skoleadresse/" + UriUtils.encodePathSegment(value, StandardCharsets.UTF_8);
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
    return "AddressLink[hidden]";
  }
}
