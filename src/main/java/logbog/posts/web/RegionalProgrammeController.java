package logbog.posts.web;

import java.util.Map;
import logbog.curricula.Curricula;
import logbog.curricula.CurriculumId;
import logbog.people.Viewer;
import logbog.posts.RegionalProgramme;
import logbog.posts.RegionalProgrammes;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a region's secretariat says belongs to which element (uddannelsesprogram). */
@Controller
@RequestMapping(RegionalProgrammeListPage.PATH)
class RegionalProgrammeController {

  private final RegionalProgrammes programmes;
  private final Curricula curricula;

  RegionalProgrammeController(RegionalProgrammes programmes, Curricula curricula) {
    this.programmes = programmes;
    this.curricula = curricula;
  }

  @GetMapping
  ModelAndView list(@AuthenticationPrincipal Viewer.Clinician viewer) {
    return Pages.show(new RegionalProgrammeListPage(programmes.region(viewer), curricula.all()));
  }

  @GetMapping("/{curriculum}")
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer, @PathVariable CurriculumId curriculum) {
    var region = programmes.region(viewer);
    var edition = curricula.get(curriculum);
    var newest = programmes.newest(region, edition.id());
    var from = newest.map(RegionalProgramme::employedFrom).orElse(edition.from());
    return Pages.show(
        new RegionalProgrammePage(
            region,
            edition,
            newest,
            RegionalProgrammePage.typed(newest),
            from.toString(),
            Problems.none()));
  }

  @PostMapping("/{curriculum}")
  ModelAndView publish(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable CurriculumId curriculum,
      @RequestParam Map<String, String> sent,
      Once once) {
    var region = programmes.region(viewer);
    var edition = curricula.get(curriculum);
    var typed = new Typed();
    var from = typed.date("employedFrom", sent.get("employedFrom"));
    var elements = RegionalProgrammePage.read(edition, sent, typed);
    if (elements.isEmpty()) {
      typed.wrong("employedFrom", "posts.regional.empty");
    }
    if (!typed.ok() || from.isEmpty()) {
      return Pages.rejected(
          new RegionalProgrammePage(
              region,
              edition,
              programmes.newest(region, edition.id()),
              sent,
              sent.getOrDefault("employedFrom", ""),
              typed.problems()));
    }
    return once.goTo(
        () -> {
          programmes.publish(viewer, edition.id(), from.get(), elements);
          return RegionalProgrammeListPage.PATH + "/" + curriculum.value();
        });
  }
}
