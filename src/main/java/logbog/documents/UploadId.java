package logbog.documents;

import java.util.UUID;

/** A file someone sent, by our own id; it is no secret and says nothing of its name. */
public record UploadId(UUID value) {

  public static UploadId of(UUID value) {
    return new UploadId(value);
  }

  public static UploadId valueOf(String value) {
    return new UploadId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
