package logbog.documents;

/**
 * A file that was looked at and may be kept: of a kind we take, free of what we refuse, and a
 * picture drawn anew. Only {@link Uploads} makes one.
 */
public final class CheckedFile {

  private final FileKind kind;
  private final String name;
  private final byte[] content;

  CheckedFile(FileKind kind, String name, byte[] content) {
    this.kind = kind;
    this.name = name;
    this.content = content;
  }

  public FileKind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  byte[] content() {
    return content;
  }
}
