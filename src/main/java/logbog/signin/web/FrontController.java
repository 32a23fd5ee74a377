package logbog.signin.web;

import logbog.people.Viewer;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front page. */
@Controller
class FrontController {

  @GetMapping("/")
  ModelAndView front(@AuthenticationPrincipal @Nullable Viewer viewer) {
    return viewer instanceof Viewer.Office office
        ? Pages.goTo(office.home())
        : Pages.show(new FrontPage());
  }

  /** The fourth door of an apprentice, which opens later. */
  @GetMapping("/laerepladsprojekt")
  ModelAndView project() {
    return Pages.show(new ProjectPage());
  }
}
