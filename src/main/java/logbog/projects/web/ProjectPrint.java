package logbog.projects.web;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import logbog.documents.Paper;
import logbog.projects.Confirmation;
import logbog.projects.Project;
import logbog.projects.ProjectFile;

/** A confirmed project on paper, with its pictures. */
public record ProjectPrint(ProjectFile file, Map<String, byte[]> pictures) implements Paper {

  @Override
  public String template() {
    return "projects/print/ProjectPrint.jte";
  }

  @Override
  public Instant dated() {
    return confirmation().at();
  }

  @Override
  public String name() {
    return "Lærepladsprojekt %s %s".formatted(project().apprenticeName(), project().title());
  }

  public Project project() {
    return file.project();
  }

  public Confirmation confirmation() {
    return Objects.requireNonNull(file.confirmation());
  }
}
