package logbog.summons.web;

import java.util.Map;
import logbog.people.Viewer;
import logbog.summons.Calls;
import logbog.summons.SummonsCancelled;
import logbog.summons.SummonsId;
import logbog.summons.Summonses;
import logbog.web.Once;
import logbog.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a school changes what a summons says; whoever has the letter is told of new dates. */
@Controller
@RequestMapping("/home/indkaldelser/{summons}/rettelse")
class ChangeController {

  private final Summonses summonses;
  private final Calls calls;
  private final SummonsForms forms;
  private final SummonsReading reading;

  ChangeController(Summonses summonses, Calls calls, SummonsForms forms, SummonsReading reading) {
    this.summonses = summonses;
    this.calls = calls;
    this.forms = forms;
    this.reading = reading;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office office, @PathVariable("summons") SummonsId id) {
    var summons = summonses.summons(office, id);
    if (summons.cancelled()) {
      throw new SummonsCancelled();
    }
    return Pages.show(forms.change(office, summons));
  }

  @PostMapping
  ModelAndView change(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable("summons") SummonsId id,
      @RequestParam Map<String, String> sent,
      Once once) {
    var summons = summonses.summons(office, id);
    var typing = new Typing(sent).with(Map.of("school", summons.plan().institutionNo()));
    var read = reading.withoutRoster(typing, forms.schools(office));
    if (read.plan().isEmpty()) {
      return Pages.rejected(forms.changed(office, typing, read.problems(), summons));
    }
    return once.goTo(
        () -> {
          calls.change(office, id, read.plan().get(), read.sendAt());
          return "/home/indkaldelser/" + id;
        });
  }
}
