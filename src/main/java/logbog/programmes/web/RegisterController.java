package logbog.programmes.web;

import logbog.programmes.Programmes;
import logbog.web.Pages;
import logbog.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where anyone finds a programme by its name, by another word for it or by a name it had. */
@Controller
class RegisterController {

  private static final int LONGEST = 100;

  private final Programmes programmes;

  RegisterController(Programmes programmes) {
    this.programmes = programmes;
  }

  @GetMapping("/uddannelser")
  ModelAndView show(@RequestParam(defaultValue = "") String q) {
    var typed = new Typed().optionalLine("q", q, LONGEST);
    return Pages.show(new RegisterPage(typed, programmes.search(typed)));
  }
}
