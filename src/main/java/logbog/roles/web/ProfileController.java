package logbog.roles.web;

import java.util.Objects;
import logbog.people.Identities;
import logbog.people.Mobile;
import logbog.people.Viewer;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own profile in the doctors' logbook: the role one acts in, and all one holds (M2). */
@Controller
class ProfileController {

  private final ProfilePages pages;
  private final Identities identities;

  ProfileController(ProfilePages pages, Identities identities) {
    this.pages = pages;
    this.identities = identities;
  }

  @GetMapping(ProfilePage.PATH)
  ModelAndView show(@AuthenticationPrincipal Viewer.Clinician viewer) {
    return Pages.show(pages.of(viewer));
  }

  @PostMapping(ProfilePage.PATH + "/mobil")
  ModelAndView reach(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @RequestParam(required = false) @Nullable String mobile,
      Once once) {
    var typed = Objects.requireNonNullElse(mobile, "");
    var read = Mobile.parse(typed);
    if (read.isEmpty()) {
      return Pages.rejected(
          pages.rejected(viewer, typed, Problems.at("mobile", "roles.newcomer.mobile.wrong")));
    }
    return once.goTo(
        () -> {
          identities.reach(viewer.id(), read.get());
          return ProfilePage.PATH;
        });
  }
}
