package logbog.followup.web;

import java.util.List;
import logbog.declarations.DeclarationId;
import logbog.followup.Lines;
import logbog.followup.Overview;
import logbog.people.Viewer;
import logbog.places.Memberships;
import logbog.places.Staff;
import logbog.web.Pages;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The front page of a school or company: all declarations of theirs. */
@Controller
@RequestMapping("/home")
class HomeController {

  private final Overview overview;
  private final Staff staff;
  private final Memberships memberships;
  private final FilterReading reading;

  HomeController(Overview overview, Staff staff, Memberships memberships, FilterReading reading) {
    this.overview = overview;
    this.staff = staff;
    this.memberships = memberships;
    this.reading = reading;
  }

  @GetMapping
  ModelAndView list(
      @AuthenticationPrincipal Viewer.Office office,
      FilterForm form,
      @RequestParam(required = false) @Nullable DeclarationId before) {
    var typed = new Typed();
    var wanted = reading.read(form, typed);
    var filter = new FilterView("/home", form, typed.problems());
    if (!typed.ok()) {
      return Pages.rejected(page(office, new Lines(List.of(), false), filter, true));
    }
    return Pages.show(page(office, overview.of(office, wanted, before), filter, before == null));
  }

  private HomePage page(Viewer.Office office, Lines found, FilterView filter, boolean start) {
    return new HomePage(
        office.address(),
        staff.of(office.email()),
        memberships.of(office.email()),
        found.lines(),
        filter,
        start,
        found.last().map(last -> filter.form().at("/home", last)).orElse(null));
  }
}
