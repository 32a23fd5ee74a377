package logbog.roles.web;

import java.util.Arrays;
import logbog.people.Cpr;
import logbog.people.CprRead;
import logbog.people.NumberTaken;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Purpose;
import logbog.roles.UserNumbers;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problem;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A user's profile, and for the secretariat the number: opened for a purpose, or said anew. */
@Controller
@RequestMapping(UsersPage.SHELF + "/{person}")
class UserController {

  private final UserNumbers numbers;
  private final UserPages pages;

  UserController(UserNumbers numbers, UserPages pages) {
    this.numbers = numbers;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer, @PathVariable("person") PersonId id) {
    return Pages.show(pages.of(viewer, id));
  }

  /** The answer is the page with the number in it, this once. */
  @PostMapping("/cpr")
  ModelAndView open(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable("person") PersonId id,
      @RequestParam(required = false) @Nullable String purpose) {
    var stated =
        Arrays.stream(Purpose.values()).filter(it -> it.name().equals(purpose)).findFirst();
    if (stated.isEmpty()) {
      numbers.allow(viewer, id);
      return Pages.rejected(
          pages.rejected(viewer, id, Problems.at("purpose", "roles.number.purpose.missing")));
    }
    return Pages.show(pages.opened(viewer, id, numbers.open(viewer, id, stated.get()).written()));
  }

  @PostMapping("/nummer")
  ModelAndView renumber(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable("person") PersonId id,
      @RequestParam(required = false) @Nullable String cpr,
      @RequestParam(required = false) @Nullable String substitute,
      Once once) {
    numbers.allow(viewer, id);
    var read = substitute == null ? Cpr.read(cpr) : Cpr.readSubstitute(cpr);
    return switch (read) {
      case CprRead.Wrong(var key) -> again(viewer, id, cpr, Problem.of(key));
      case Cpr number -> {
        try {
          yield once.goTo(
              () -> {
                numbers.renumber(viewer, id, number);
                return UsersPage.SHELF + "/" + id;
              });
        } catch (NumberTaken taken) {
          yield again(viewer, id, cpr, taken.problem());
        }
      }
    };
  }

  private ModelAndView again(
      Viewer.Clinician viewer, PersonId id, @Nullable String typed, Problem problem) {
    return Pages.rejected(
        pages.numbering(viewer, id, typed == null ? "" : typed, Problems.at("cpr", problem.key())));
  }
}
