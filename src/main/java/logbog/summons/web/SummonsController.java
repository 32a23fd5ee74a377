package logbog.summons.web;

import java.util.Map;
import logbog.people.Viewer;
import logbog.summons.Calls;
import logbog.summons.SummonsId;
import logbog.summons.Summonses;
import logbog.web.Once;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The summonses of a school: all of them, and one more that was looked through and is sent. */
@Controller
@RequestMapping("/home/indkaldelser")
class SummonsController {

  private final Summonses summonses;
  private final Calls calls;
  private final SummonsForms forms;
  private final SummonsReading reading;

  SummonsController(Summonses summonses, Calls calls, SummonsForms forms, SummonsReading reading) {
    this.summonses = summonses;
    this.calls = calls;
    this.forms = forms;
    this.reading = reading;
  }

  @GetMapping
  ModelAndView list(
      @AuthenticationPrincipal Viewer.Office office,
      @RequestParam(required = false) @Nullable SummonsId efter) {
    var found = summonses.of(office, efter);
    return Pages.show(SummonsListPage.of(found, Summonses.PAGE, efter != null));
  }

  @PostMapping
  ModelAndView send(
      @AuthenticationPrincipal Viewer.Office office,
      @RequestParam Map<String, String> sent,
      Once once) {
    var typing = new Typing(sent);
    var read = reading.whole(typing, forms.schools(office));
    if (read.plan().isEmpty()) {
      return Pages.rejected(forms.filled(office, typing, read.roster(), read.problems()));
    }
    return once.goTo(
        () ->
            "/home/indkaldelser/"
                + calls.write(office, read.plan().get(), read.roster().guests(), read.sendAt()));
  }
}
