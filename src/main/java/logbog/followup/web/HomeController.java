package logbog.followup.web;

import java.util.List;
import logbog.declarations.DeclarationId;
import logbog.followup.Overview;
import logbog.people.Viewer;
import logbog.places.Memberships;
import logbog.places.Schools;
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
  private final Schools schools;
  private final Memberships memberships;

  HomeController(Overview overview, Schools schools, Memberships memberships) {
    this.overview = overview;
    this.schools = schools;
    this.memberships = memberships;
  }

  @GetMapping
  ModelAndView list(
      @AuthenticationPrincipal Viewer.Office office,
      FilterForm form,
      @RequestParam(required = false) @Nullable DeclarationId before) {
    var typed = new Typed();
    var wanted = form.read(typed);
    var owned = schools.ownedBy(office.email());
    var member = memberships.of(office.email());
    if (!typed.ok()) {
      return Pages.rejected(
          new HomePage(
              office.address(),
              owned,
              member,
              List.of(),
              form,
              typed.problems(),
              true,
              true,
              null));
    }
    var found = overview.of(office, wanted, before);
    return Pages.show(
        new HomePage(
            office.address(),
            owned,
            member,
            found.lines(),
            form,
            typed.problems(),
            !wanted.everything(),
            before == null,
            found.last().map(form::after).orElse(null)));
  }
}
