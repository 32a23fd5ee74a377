package logbog.summons.web;

import java.util.Map;
import logbog.people.Viewer;
import logbog.summons.Calls;
import logbog.summons.Roster;
import logbog.summons.SummonsCancelled;
import logbog.summons.SummonsId;
import logbog.summons.Summonses;
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

/** Where a school adds apprentices to a summons it has written. */
@Controller
@RequestMapping("/home/indkaldelser/{summons}/laerlinge")
class AdditionController {

  private final Summonses summonses;
  private final Calls calls;
  private final SummonsReading reading;

  AdditionController(Summonses summonses, Calls calls, SummonsReading reading) {
    this.summonses = summonses;
    this.calls = calls;
    this.reading = reading;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office office, @PathVariable("summons") SummonsId id) {
    var summons = summonses.summons(office, id);
    if (summons.cancelled()) {
      throw new SummonsCancelled();
    }
    return Pages.show(
        AdditionPage.of(summons, new Typing(Map.of()), Roster.NOBODY, Problems.none()));
  }

  @PostMapping
  ModelAndView add(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable("summons") SummonsId id,
      @RequestParam Map<String, String> sent,
      Once once) {
    var summons = summonses.summons(office, id);
    var typed = new Typed();
    var typing = new Typing(sent);
    Roster roster =
        reading.roster(typing, typed, Calls.MOST - summonses.tally(office, id).called());
    if (!typed.ok()) {
      return Pages.rejected(AdditionPage.of(summons, typing, roster, typed.problems()));
    }
    return once.goTo(
        () -> {
          calls.add(office, id, roster.guests());
          return "/home/indkaldelser/" + id;
        });
  }
}
