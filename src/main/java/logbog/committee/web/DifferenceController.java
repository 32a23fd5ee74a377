package logbog.committee.web;

import java.util.List;
import java.util.Optional;
import logbog.committee.Desks;
import logbog.people.Viewer;
import logbog.programmes.Difference;
import logbog.programmes.ProgrammeId;
import logbog.web.NotFound;
import logbog.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a committee sees what differs between two editions of a programme, side by side. */
@Controller
@RequestMapping("/udvalg/uddannelser/{programme}/forskel")
class DifferenceController {

  private final Desks desks;
  private final Sides sides;

  DifferenceController(Desks desks, Sides sides) {
    this.desks = desks;
    this.sides = sides;
  }

  /**
   * Compares.
   *
   * @param from the older one, as {@link Side#value}; when none is named, what the newer follows
   * @param to the newer one; when none is named, the newest draft, or else the newest edition
   * @param all anything shows also what does not differ
   */
  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("programme") ProgrammeId id,
      @RequestParam(name = "fra", defaultValue = "") String from,
      @RequestParam(name = "til", defaultValue = "") String to,
      @RequestParam(name = "alt", defaultValue = "") String all) {
    var programme = desks.programme(member, id);
    var known = sides.of(member, programme);
    if (known.isEmpty()) {
      throw new NotFound();
    }
    var after = named(known, to).orElse(known.getFirst());
    var before = named(known, from).orElseGet(() -> sides.before(after, programme, known));
    return Pages.show(
        new DifferencePage(
            programme,
            known,
            before,
            after,
            !all.isEmpty(),
            Difference.of(before.edition(), after.edition())));
  }

  private static Optional<Side> named(List<Side> sides, String value) {
    return sides.stream().filter(side -> side.value().equals(value)).findFirst();
  }
}
