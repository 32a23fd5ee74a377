package logbog.projects.web;

import jakarta.servlet.http.HttpServletResponse;
import logbog.documents.UploadId;
import logbog.people.Viewer;
import logbog.projects.Confirmations;
import logbog.projects.ProjectId;
import logbog.projects.ProjectToken;
import logbog.projects.Projects;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pictures and files of a project, for each of its readers. */
@Controller
class ProjectFilesController {

  private final Projects projects;
  private final Confirmations confirmations;

  ProjectFilesController(Projects projects, Confirmations confirmations) {
    this.projects = projects;
    this.confirmations = confirmations;
  }

  @GetMapping(ProjectPage.SHELF + "/{project}/filer/{file}")
  ResponseEntity<Resource> forTheApprentice(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable ProjectId project,
      @PathVariable UploadId file,
      HttpServletResponse response) {
    return projects.attachment(apprentice, project, file).answer(response);
  }

  @GetMapping(SharedProjectPage.SHELF + "/{project}/filer/{file}")
  ResponseEntity<Resource> forAnOffice(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable ProjectId project,
      @PathVariable UploadId file,
      HttpServletResponse response) {
    return projects.attachment(office, project, file).answer(response);
  }

  @GetMapping("/e/projekt/{key}/filer/{file}")
  ResponseEntity<Resource> forTheTrainer(
      @PathVariable("key") ProjectToken token,
      @PathVariable UploadId file,
      HttpServletResponse response) {
    return confirmations.attachment(token, file).answer(response);
  }
}
