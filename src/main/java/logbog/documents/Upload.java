package logbog.documents;

import java.time.Instant;

/**
 * A file as it is kept; its content is asked for apart.
 *
 * @param name what its sender called it, made harmless, with the ending of what it is
 * @param bytes how much is kept; a picture drawn anew is smaller than what was sent
 * @param sha256 of what is kept, in hex
 */
public record Upload(
    UploadId id, FileKind kind, String name, long bytes, String sha256, Instant keptAt) {

  /** {@code 0,3} or {@code 12}: megabytes as people say them, never 0. */
  public String megabytes() {
    var tenths = Math.max(1, Math.round(bytes / 100_000.0));
    return tenths >= 100 ? Long.toString(tenths / 10) : tenths / 10 + "," + tenths % 10;
  }
}
