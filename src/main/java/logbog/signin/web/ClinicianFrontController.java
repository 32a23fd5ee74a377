package logbog.signin.web;

import java.util.List;
import java.util.Optional;
import logbog.people.ClinicianTidings;
import logbog.people.Viewer;
import logbog.web.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front page of the medical track, whatever the role. */
@Controller
class ClinicianFrontController {

  private final List<ClinicianTidings> tidings;

  ClinicianFrontController(ObjectProvider<ClinicianTidings> tidings) {
    this.tidings = tidings.orderedStream().toList();
  }

  @GetMapping("/logbog")
  ModelAndView show(@AuthenticationPrincipal Viewer.Clinician viewer) {
    return Pages.show(
        new ClinicianFrontPage(
            tidings.stream().map(it -> it.part(viewer)).flatMap(Optional::stream).toList(),
            tidings.stream().flatMap(it -> it.doors(viewer).stream()).toList()));
  }
}
