package logbog.signin.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import logbog.people.Viewer;
import logbog.signin.Profiles;
import logbog.signin.Sessions;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A person's own profile: name and speciality. */
@Controller
class ProfileController {

  private static final Set<String> NOTICES = Set.of("person", "email", "password");

  private final Profiles profiles;
  private final ProfilePages pages;
  private final Sessions sessions;

  ProfileController(Profiles profiles, ProfilePages pages, Sessions sessions) {
    this.profiles = profiles;
    this.pages = pages;
    this.sessions = sessions;
  }

  @GetMapping("/profil")
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Member viewer,
      @RequestParam(required = false) @Nullable String besked) {
    var notice = besked != null && NOTICES.contains(besked) ? besked : null;
    return Pages.show(pages.of(viewer).saying(notice));
  }

  @PostMapping("/profil")
  ModelAndView change(
      @AuthenticationPrincipal Viewer.Member viewer,
      PersonForm form,
      Once once,
      HttpServletRequest request,
      HttpServletResponse response) {
    var typed = new Typed();
    var name = typed.line("name", form.name(), OpeningForm.NAME);
    var speciality =
        pages
            .choices()
            .read(
                typed,
                requireNonNullElse(form.programme(), ""),
                requireNonNullElse(form.speciality(), ""));
    if (!typed.ok()) {
      return Pages.rejected(pages.of(viewer).typed(form).with(typed.problems()));
    }
    var answer =
        once.goTo(
            () -> {
              profiles.change(viewer.id(), name, speciality.orElseThrow().id());
              return "/profil?besked=person";
            });
    sessions.remember(new Viewer.Member(viewer.id(), name), request, response);
    return answer;
  }
}
