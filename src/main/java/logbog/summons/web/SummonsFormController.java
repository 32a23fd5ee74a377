package logbog.summons.web;

import java.util.Map;
import logbog.people.Viewer;
import logbog.summons.Rosters;
import logbog.web.Pages;
import logbog.web.Problems;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a school writes a summons, and comes back to what it wrote. */
@Controller
@RequestMapping("/home/indkaldelser/ny")
class SummonsFormController {

  private final SummonsForms forms;

  SummonsFormController(SummonsForms forms) {
    this.forms = forms;
  }

  @GetMapping
  ModelAndView begin(@AuthenticationPrincipal Viewer.Office office) {
    return Pages.show(forms.begin(office));
  }

  /** Back from looking through: the same form with all that was typed. */
  @PostMapping
  ModelAndView again(
      @AuthenticationPrincipal Viewer.Office office, @RequestParam Map<String, String> sent) {
    var typing = new Typing(sent);
    return Pages.show(forms.filled(office, typing, Rosters.text(typing.list()), Problems.none()));
  }
}
