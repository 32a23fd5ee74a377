package logbog.posts.web;

import java.nio.charset.StandardCharsets;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorList;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** The doctors in training at one's department, or in one's region. */
@Controller
class DoctorListController {

  private static final int LONGEST = 100;

  private final DoctorList doctors;

  DoctorListController(DoctorList doctors) {
    this.doctors = doctors;
  }

  @GetMapping(DoctorListPage.PATH)
  ModelAndView list(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @RequestParam(required = false, defaultValue = "") String name,
      @RequestParam(required = false) @Nullable PersonId after) {
    var typed = name.strip().substring(0, Math.min(name.strip().length(), LONGEST));
    var found = doctors.of(viewer, typed, after);
    var shown = found.stream().limit(DoctorList.PAGE).toList();
    return Pages.show(
        new DoctorListPage(
            shown,
            typed,
            found.size() > shown.size()
                ? "%s?name=%s&after=%s"
                    .formatted(DoctorListPage.PATH, encoded(typed), shown.getLast().doctor())
                : null));
  }

  private static String encoded(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }
}
