package logbog.documents;

/**
 * A picture drawn anew by us: PNG or JPEG, upright, and nothing in it but what is seen.
 *
 * @param width in pixels, as is the height
 */
public record Picture(String mediaType, byte[] content, int width, int height) {

  /** The SHA-256 of what it holds. */
  public byte[] hash() {
    return Sha256.of(content);
  }
}
