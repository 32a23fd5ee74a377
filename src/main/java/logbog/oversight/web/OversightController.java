package logbog.oversight.web;

import logbog.oversight.Oversight;
import logbog.people.Viewer;
import logbog.places.DepartmentId;
import logbog.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where departments and secretariats see who is behind plan, and what waits for whom. */
@Controller
@RequestMapping(OversightController.PATH)
class OversightController {

  static final String PATH = "/logbog/opfoelgning";

  private final Oversight oversight;

  OversightController(Oversight oversight) {
    this.oversight = oversight;
  }

  /** A region; whoever leads the education of one department is led to it. */
  @GetMapping
  ModelAndView region(@AuthenticationPrincipal Viewer.Clinician viewer) {
    return oversight
        .own(viewer)
        .map(own -> Pages.goTo(PATH + "/" + own.value()))
        .orElseGet(() -> Pages.show(new RegionPage(oversight.region(viewer))));
  }

  @GetMapping("/{department}")
  ModelAndView department(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable("department") DepartmentId department) {
    var regional = oversight.own(viewer).isEmpty();
    return Pages.show(new DepartmentPage(oversight.department(viewer, department), regional));
  }
}
