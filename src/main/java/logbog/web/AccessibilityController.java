package logbog.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How well these pages can be used by everyone, and where to complain when they cannot. */
@Controller
class AccessibilityController {

  @GetMapping("/tilgaengelighed")
  ModelAndView show() {
    return Pages.show(new AccessibilityPage());
  }
}
