package logbog.declarations;

import java.time.Instant;
import logbog.documents.Upload;
import logbog.documents.UploadId;

/**
 * A photograph or a scan of a paper sheet.
 *
 * @param by who attached it, as others may know them
 */
public record AttachedPage(Upload upload, Instant at, String by) {

  public UploadId id() {
    return upload.id();
  }

  /** SHA-256 of what is kept, in hex. */
  public String hash() {
    return upload.sha256();
  }
}
