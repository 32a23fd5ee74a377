package logbog.projects.web;

import logbog.projects.ChangedSince;
import logbog.projects.Confirmations;
import logbog.projects.ProjectToken;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a trainer arrives with the link we mailed, which is the only key (V8), and confirms a
 * project. Looking changes nothing.
 */
@Controller
@RequestMapping("/e/projekt/{key}")
class ConfirmationController {

  private static final int NAME = 100;
  private static final int COMMENT = 2000;

  private final Confirmations confirmations;
  private final ConfirmationPages pages;

  ConfirmationController(Confirmations confirmations, ConfirmationPages pages) {
    this.confirmations = confirmations;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable("key") ProjectToken token,
      @RequestParam(required = false) @Nullable String sendt) {
    return pages.show(token, sendt != null);
  }

  /** A reload of what a form answered with, or the other language of it. */
  @GetMapping({"/navn", "/bekraeftelse", "/nyt-link", "/indsigelse"})
  ModelAndView back(@PathVariable("key") ProjectToken token) {
    confirmations.by(token);
    return Pages.goTo(token.path());
  }

  @PostMapping("/navn")
  ModelAndView name(
      @PathVariable("key") ProjectToken token,
      @RequestParam(defaultValue = "") String name,
      Once once) {
    var typed = new Typed();
    var stated = typed.line("name", name, NAME);
    return typed.ok()
        ? once.goTo(token.path(), () -> confirmations.name(token, stated))
        : pages.rejected(token, name, "", typed.problems());
  }

  /**
   * Confirms what was read.
   *
   * @param version of the project on the page that was read
   */
  @PostMapping("/bekraeftelse")
  ModelAndView confirm(
      @PathVariable("key") ProjectToken token,
      @RequestParam(defaultValue = "-1") int version,
      @RequestParam(defaultValue = "") String comment,
      Once once) {
    var typed = new Typed();
    var said = typed.optionalText("comment", comment, COMMENT);
    if (!typed.ok()) {
      return pages.rejected(token, "", comment, typed.problems());
    }
    try {
      return once.goTo(token.path(), () -> confirmations.confirm(token, version, said));
    } catch (ChangedSince meanwhile) {
      return pages.changed(token, comment);
    }
  }

  @PostMapping("/nyt-link")
  ModelAndView renew(@PathVariable("key") ProjectToken token, Once once) {
    return once.goTo(token.path() + "?sendt", () -> confirmations.renew(token));
  }

  @PostMapping("/indsigelse")
  ModelAndView dispute(@PathVariable("key") ProjectToken token, Once once) {
    return once.goTo(token.path(), () -> confirmations.dispute(token));
  }
}
