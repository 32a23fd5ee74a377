package logbog.declarations.web;

import jakarta.servlet.http.HttpServletRequest;
import logbog.declarations.Checks;
import logbog.declarations.HallmarkCode;
import logbog.declarations.NoSuchHallmark;
import logbog.web.Network;
import logbog.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where anyone with a declaration's paper sees who issued it and whether it still stands. */
@Controller
@RequestMapping("/kontrol")
class CheckController {

  private final Checks checks;

  CheckController(Checks checks) {
    this.checks = checks;
  }

  /** The form, and on to the page of the code typed in it. */
  @GetMapping
  ModelAndView ask(@RequestParam(defaultValue = "") String code) {
    if (code.isBlank()) {
      return Pages.show(CheckPage.blank());
    }
    return HallmarkCode.typed(code)
        .map(typed -> Pages.goTo(typed.path()))
        .orElseGet(() -> Pages.rejected(CheckPage.malformed(code)));
  }

  @GetMapping("/{code}")
  ModelAndView show(@PathVariable String code, HttpServletRequest request) {
    try {
      var typed = HallmarkCode.typed(code).orElseThrow(NoSuchHallmark::new);
      return Pages.show(new CheckedPage(checks.by(typed, Network.of(request))));
    } catch (NoSuchHallmark unknown) {
      return Pages.show(CheckPage.unknown(code), HttpStatus.NOT_FOUND);
    }
  }
}
