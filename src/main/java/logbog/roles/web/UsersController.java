package logbog.roles.web;

import java.util.List;
import java.util.Objects;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Finding;
import logbog.roles.Found;
import logbog.roles.Roles;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Finds users. What is typed is sent in the body and never stands in an address: it may be a CPR
 * number. Nothing is changed by it.
 */
@Controller
@RequestMapping(UsersPage.SHELF)
class UsersController {

  private static final int LONGEST = 200;

  private final Finding finding;
  private final Roles roles;

  UsersController(Finding finding, Roles roles) {
    this.finding = finding;
    this.roles = roles;
  }

  @GetMapping
  ModelAndView box(@AuthenticationPrincipal Viewer.Clinician viewer) {
    finding.allow(viewer);
    return Pages.show(page(viewer, "", null, null));
  }

  @PostMapping
  ModelAndView find(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable PersonId after) {
    var typed = Objects.requireNonNullElse(q, "").replaceAll("\\p{Cntrl}", " ").strip();
    var cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    var found = finding.find(viewer, cut, after);
    var status = found.problem() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return Pages.show(page(viewer, cut, found, after), status);
  }

  private UsersPage page(
      Viewer.Clinician viewer, String typed, @Nullable Found found, @Nullable PersonId after) {
    return new UsersPage(
        roles.active(viewer).role(),
        typed,
        found,
        after,
        found == null ? finding.supervisors(viewer) : List.of());
  }
}
