package logbog.summons.web;

import logbog.people.Viewer;
import logbog.summons.CalledId;
import logbog.summons.Prints;
import logbog.summons.Progress;
import logbog.summons.SummonsId;
import logbog.summons.Summonses;
import logbog.summons.Which;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One summons: what it says, and how far each apprentice has come. */
@Controller
class OneSummonsController {

  private final Summonses summonses;
  private final Progress progress;

  OneSummonsController(Summonses summonses, Progress progress) {
    this.summonses = summonses;
    this.progress = progress;
  }

  @GetMapping("/home/indkaldelser/{summons}")
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable("summons") SummonsId id,
      @RequestParam(defaultValue = "ALL") String vis,
      @RequestParam(required = false) @Nullable CalledId efter) {
    var which = which(vis);
    var found = summonses.called(office, id, efter, which);
    var shown = found.stream().limit(Summonses.ROLL).toList();
    var tally = summonses.tally(office, id);
    return Pages.show(
        new SummonsPage(
            summonses.summons(office, id),
            tally,
            which,
            shown,
            progress.of(shown),
            found.size() > Summonses.ROLL ? shown.getLast().id() : null,
            efter != null,
            (tally.called() + Prints.PART - 1) / Prints.PART));
  }

  private static Which which(String typed) {
    for (var which : Which.values()) {
      if (which.name().equals(typed)) {
        return which;
      }
    }
    return Which.ALL;
  }
}
