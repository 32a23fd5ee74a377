package logbog.documents;

/** The kinds of files that are taken from people. */
public enum FileKind {
  PDF("application/pdf", ".pdf"),
  PNG("image/png", ".png"),
  JPEG("image/jpeg", ".jpg"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

  private final String mediaType;
  private final String ending;

  FileKind(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /** With its dot. */
  public String ending() {
    return ending;
  }

  public boolean isPicture() {
    return this == PNG || this == JPEG;
  }

  static FileKind ofMediaType(String mediaType) {
    for (var kind : values()) {
      if (kind.mediaType.equals(mediaType)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("No kind of file: " + mediaType);
  }
}
