package logbog.summons.web;

import java.util.Map;
import logbog.people.Viewer;
import logbog.summons.Guest;
import logbog.summons.Plan;
import logbog.summons.Previews;
import logbog.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a summons is looked through before it is sent: who gets it, and how a letter reads. */
@Controller
class ReviewController {

  private final SummonsForms forms;
  private final SummonsReading reading;
  private final Previews previews;

  ReviewController(SummonsForms forms, SummonsReading reading, Previews previews) {
    this.forms = forms;
    this.reading = reading;
    this.previews = previews;
  }

  @PostMapping("/home/indkaldelser/gennemsyn")
  ModelAndView look(
      @AuthenticationPrincipal Viewer.Office office, @RequestParam Map<String, String> sent) {
    var typing = new Typing(sent);
    var read = reading.whole(typing, forms.schools(office));
    if (read.plan().isEmpty()) {
      return Pages.rejected(forms.filled(office, typing, read.roster(), read.problems()));
    }
    return Pages.show(page(typing, read, read.plan().get()));
  }

  private SummonsReviewPage page(Typing typing, SummonsRead read, Plan plan) {
    var guests = read.roster().guests();
    Guest shown =
        guests.stream()
            .filter(it -> it.address().value().equals(typing.of("shown")))
            .findFirst()
            .orElse(guests.getFirst());
    return new SummonsReviewPage(
        typing.with(Map.of("list", read.roster().text())),
        plan,
        previews.schoolName(plan),
        guests,
        read.roster().notices(),
        previews.withAccount(guests),
        shown,
        previews.of(plan, shown),
        read.sendAt());
  }
}
