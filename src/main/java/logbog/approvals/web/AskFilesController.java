package logbog.approvals.web;

import jakarta.servlet.http.HttpServletResponse;
import logbog.approvals.AskId;
import logbog.approvals.Asks;
import logbog.approvals.Tasks;
import logbog.documents.UploadId;
import logbog.people.Viewer;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What came with a request, for the doctor and for the one asked. */
@Controller
class AskFilesController {

  private final Asks asks;
  private final Tasks tasks;

  AskFilesController(Asks asks, Tasks tasks) {
    this.asks = asks;
    this.tasks = tasks;
  }

  @GetMapping(AskingPage.ASKS + "/{ask}/filer/{file}")
  ResponseEntity<Resource> forTheDoctor(
      @AuthenticationPrincipal Viewer.Clinician doctor,
      @PathVariable AskId ask,
      @PathVariable UploadId file,
      HttpServletResponse response) {
    return asks.open(doctor, ask, file).answer(response);
  }

  @GetMapping(TasksPage.LIST + "/{ask}/filer/{file}")
  ResponseEntity<Resource> forTheOneAsked(
      @AuthenticationPrincipal Viewer.Clinician asked,
      @PathVariable AskId ask,
      @PathVariable UploadId file,
      HttpServletResponse response) {
    return tasks.open(asked, ask, file).answer(response);
  }
}
