package logbog.followup.web;

import java.util.List;
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

/** All apprentices of a school or company, each with their newest declaration. */
@Controller
class ApprenticeListController {

  private static final String PATH = "/home/laerlinge";

  private final Overview overview;
  private final FilterReading reading;

  ApprenticeListController(Overview overview, FilterReading reading) {
    this.overview = overview;
    this.reading = reading;
  }

  @GetMapping(PATH)
  ModelAndView list(
      @AuthenticationPrincipal Viewer.Office office,
      FilterForm typedForm,
      @RequestParam(required = false) @Nullable DeclarationId before) {
    var form = typedForm.ofApprentices();
    var typed = new Typed();
    var wanted = reading.read(form, typed);
    var filter = new FilterView(PATH, form, typed.problems());
    if (!typed.ok()) {
      return Pages.rejected(new ApprenticeListPage(List.of(), filter, true, null));
    }
    var found = overview.of(office, wanted, before);
    var older = found.last().map(last -> form.at(PATH, last)).orElse(null);
    return Pages.show(new ApprenticeListPage(found.lines(), filter, before == null, older));
  }
}
