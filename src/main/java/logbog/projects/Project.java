package logbog.projects;

import java.time.Instant;
import logbog.documents.Holder;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A training-place project (V16).
 *
 * @param apprenticeName as it was when the project was begun
 * @param version counts the changes; a trainer confirms the one they have read
 * @param revises the confirmed project of which this is a new version
 */
public record Project(
    ProjectId id,
    PersonId apprentice,
    String apprenticeName,
    Outline outline,
    Instant begunAt,
    Instant savedAt,
    int version,
    @Nullable ProjectId revises,
    Status status) {

  public String title() {
    return outline.title();
  }

  /** Under which its files are kept. */
  Holder holder() {
    return holder(id);
  }

  static Holder holder(ProjectId id) {
    return new Holder("projects.project", id.value());
  }
}
