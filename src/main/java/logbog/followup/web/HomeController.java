package logbog.followup.web;

import logbog.declarations.DeclarationId;
import logbog.followup.Overview;
import logbog.people.Viewer;
import logbog.web.Pages;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The front page of a school or company: all declarations of theirs. */
@Controller
class HomeController {

  private final Overview overview;
  private final FilterReading reading;
  private final HomePages pages;

  HomeController(Overview overview, FilterReading reading, HomePages pages) {
    this.overview = overview;
    this.reading = reading;
    this.pages = pages;
  }

  @GetMapping("/home")
  ModelAndView list(
      @AuthenticationPrincipal Viewer.Office office,
      FilterForm form,
      @RequestParam(required = false) @Nullable DeclarationId before) {
    var typed = new Typed();
    var wanted = reading.read(form, typed);
    return typed.ok()
        ? Pages.show(pages.found(office, form, overview.of(office, wanted, before), before == null))
        : Pages.rejected(pages.rejected(office, form, typed.problems()));
  }
}
