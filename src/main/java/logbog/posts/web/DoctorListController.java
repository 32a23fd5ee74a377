package logbog.posts.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorAtWork;
import logbog.posts.DoctorList;
import logbog.posts.FormerDoctors;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** The doctors in training at one's department or in one's region, now and before. */
@Controller
class DoctorListController {

  private static final int LONGEST = 100;

  private final DoctorList doctors;
  private final FormerDoctors former;

  DoctorListController(DoctorList doctors, FormerDoctors former) {
    this.doctors = doctors;
    this.former = former;
  }

  @GetMapping(DoctorListPage.PATH)
  ModelAndView list(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @RequestParam(required = false, defaultValue = "") String name,
      @RequestParam(required = false) @Nullable PersonId after) {
    var typed = shortened(name);
    return show(doctors.of(viewer, typed, after), false, former.opensTo(viewer), typed);
  }

  @GetMapping(DoctorListPage.FORMER)
  ModelAndView former(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @RequestParam(required = false, defaultValue = "") String name,
      @RequestParam(required = false) @Nullable PersonId after) {
    var typed = shortened(name);
    return show(former.of(viewer, typed, after), true, true, typed);
  }

  private static ModelAndView show(
      List<DoctorAtWork> found, boolean former, boolean both, String typed) {
    var shown = found.stream().limit(DoctorList.PAGE).toList();
    var path = former ? DoctorListPage.FORMER : DoctorListPage.PATH;
    return Pages.show(
        new DoctorListPage(
            shown,
            former,
            both,
            typed,
            found.size() > shown.size()
                ? "%s?name=%s&after=%s".formatted(path, encoded(typed), shown.getLast().doctor())
                : null));
  }

  private static String shortened(String name) {
    return name.strip().substring(0, Math.min(name.strip().length(), LONGEST));
  }

  private static String encoded(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }
}
