package logbog.plans.web;

import jakarta.servlet.http.HttpServletResponse;
import logbog.declarations.DeclarationId;
import logbog.documents.UploadId;
import logbog.people.Viewer;
import logbog.plans.PlanPapers;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A revised education plan, for apprentice, company and the people named at the school. */
@Controller
class PlanFilesController {

  private final PlanPapers papers;

  PlanFilesController(PlanPapers papers) {
    this.papers = papers;
  }

  @GetMapping("/erklaeringer/{id}/uddannelsesplan/{plan}")
  ResponseEntity<Resource> forTheApprentice(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable DeclarationId id,
      @PathVariable UploadId plan,
      HttpServletResponse response) {
    return papers.open(apprentice, id, plan).answer(response);
  }

  @GetMapping("/home/erklaeringer/{id}/uddannelsesplan/{plan}")
  ResponseEntity<Resource> forAnOffice(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable DeclarationId id,
      @PathVariable UploadId plan,
      HttpServletResponse response) {
    return papers.open(office, id, plan).answer(response);
  }
}
