package logbog.projects;

import logbog.documents.Upload;

/**
 * A picture or another file of an entry.
 *
 * @param heldBy the project that brought it; a new version points at the files of the one before
 * @param description what a picture shows, for whoever does not see it; may be empty for other
 *     files
 */
public record Attachment(Upload upload, ProjectId heldBy, String description) {

  public boolean isPicture() {
    return upload.kind().isPicture();
  }
}
