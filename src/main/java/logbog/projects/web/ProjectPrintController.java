package logbog.projects.web;

import java.util.Locale;
import java.util.function.Supplier;
import logbog.documents.Documents;
import logbog.people.Viewer;
import logbog.projects.Confirmations;
import logbog.projects.NoSuchProject;
import logbog.projects.ProjectFile;
import logbog.projects.ProjectId;
import logbog.projects.ProjectToken;
import logbog.projects.Projects;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A confirmed project as a PDF, for each of its readers, in their language. */
@Controller
class ProjectPrintController {

  private final Projects projects;
  private final Confirmations confirmations;
  private final Documents documents;

  ProjectPrintController(Projects projects, Confirmations confirmations, Documents documents) {
    this.projects = projects;
    this.confirmations = confirmations;
    this.documents = documents;
  }

  @GetMapping(ProjectPage.SHELF + "/{project}/pdf")
  ResponseEntity<byte[]> forTheApprentice(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable ProjectId project,
      Locale language) {
    return print(language, () -> projects.fileOf(apprentice, project));
  }

  @GetMapping(SharedProjectPage.SHELF + "/{project}/pdf")
  ResponseEntity<byte[]> forAnOffice(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable ProjectId project,
      Locale language) {
    return print(language, () -> projects.readBy(office, project));
  }

  @GetMapping("/e/projekt/{key}/pdf")
  ResponseEntity<byte[]> forTheTrainer(@PathVariable("key") ProjectToken token, Locale language) {
    return print(language, () -> confirmations.readable(token).file());
  }

  private ResponseEntity<byte[]> print(Locale language, Supplier<ProjectFile> read) {
    return documents
        .print(
            language,
            () -> {
              var file = read.get();
              if (file.confirmation() == null) {
                throw new NoSuchProject();
              }
              return new ProjectPrint(file, projects.pictures(file));
            })
        .download();
  }
}
