package logbog.signin.web;

import java.util.List;
import java.util.Optional;
import logbog.people.Tidings;
import logbog.people.Viewer;
import logbog.web.Page;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front page. */
@Controller
class FrontController {

  private final List<Tidings> tidings;

  FrontController(ObjectProvider<Tidings> tidings) {
    this.tidings = tidings.orderedStream().toList();
  }

  @GetMapping("/")
  ModelAndView front(@AuthenticationPrincipal @Nullable Viewer viewer) {
    return switch (viewer) {
      case Viewer.Office office -> Pages.goTo(office.home());
      case Viewer.Clinician clinician -> Pages.goTo(clinician.home());
      case Viewer.Member apprentice -> Pages.show(new FrontPage(told(apprentice)));
      case null -> Pages.show(new FrontPage(List.of()));
    };
  }

  private List<Page> told(Viewer.Member apprentice) {
    return tidings.stream().map(it -> it.of(apprentice)).flatMap(Optional::stream).toList();
  }
}
