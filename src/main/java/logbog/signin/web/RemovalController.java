package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import logbog.people.Viewer;
import logbog.signin.Profiles;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Deletes the account of one who leaves, where nothing depends on it. */
@Controller
class RemovalController {

  private final Profiles profiles;
  private final ProfilePages pages;

  RemovalController(Profiles profiles, ProfilePages pages) {
    this.profiles = profiles;
    this.pages = pages;
  }

  @PostMapping("/profil/sletning")
  ModelAndView remove(
      @AuthenticationPrincipal Viewer.Member viewer,
      RemovalForm form,
      Once once,
      HttpServletRequest request) {
    if (!profiles.confirms(viewer.id(), form.secret())) {
      return refused(viewer, "signin.password.wrong");
    }
    try {
      var answer =
          once.goTo(
              () -> {
                profiles.remove(viewer.id());
                return "/login?besked=removed";
              });
      request.getSession().invalidate();
      return answer;
    } catch (DataIntegrityViolationException somethingDepends) {
      return refused(viewer, "signin.removal.refused");
    }
  }

  private ModelAndView refused(Viewer.Member viewer, String key) {
    return Pages.rejected(pages.of(viewer).with(Problems.at("farewell", key)));
  }
}
