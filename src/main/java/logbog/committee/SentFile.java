package logbog.committee;

import org.jspecify.annotations.Nullable;

/**
 * A file as a member sent it.
 *
 * @param name as their machine calls it, without its folder
 */
public record SentFile(String name, byte[] bytes) {

  private static final int LONGEST_NAME = 100;

  /** The name is typed by whoever sends it: only what can be read and kept of it stays. */
  public static SentFile of(@Nullable String named, byte[] bytes) {
    var path = named == null ? "" : named;
    var name =
        path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
            .replaceAll("[^\\p{L}\\p{M}\\p{N} ._-]+", " ")
            .strip();
    return new SentFile(
        name.isEmpty() ? "?" : name.substring(0, Math.min(name.length(), LONGEST_NAME)), bytes);
  }
}
