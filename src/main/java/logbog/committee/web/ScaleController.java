package logbog.committee.web;

import java.util.List;
import java.util.Map;
import logbog.committee.Change;
import logbog.committee.DraftId;
import logbog.committee.Drafts;
import logbog.committee.Overtaken;
import logbog.committee.Part;
import logbog.people.Viewer;
import logbog.web.Once;
import logbog.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a committee writes the scale of a draft. */
@Controller
@RequestMapping("/udvalg/kladder/{draft}/skala")
class ScaleController {

  private final Drafts drafts;

  ScaleController(Drafts drafts) {
    this.drafts = drafts;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office member, @PathVariable("draft") DraftId id) {
    return Pages.show(ScalePage.of(drafts.draft(member, id)));
  }

  @PostMapping
  ModelAndView save(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("draft") DraftId id,
      @RequestParam Map<String, String> fields,
      Once once) {
    var draft = drafts.draft(member, id);
    var sent = new Sent(fields);
    var reading = new ScaleReading(sent);
    var scale = reading.scale();
    var edition = draft.edition().with(List.of()).with(scale);
    drafts.flaws(draft.with(edition)).forEach(reading::wrong);
    if (!reading.typed().ok()) {
      return Pages.rejected(new ScalePage(draft, sent, sent.of("was"), reading.typed().problems()));
    }
    try {
      var change = Change.of(Part.SCALE, sent.of("was"), now -> now.with(scale));
      return once.goTo(() -> DraftPage.path(drafts.change(member, id, change)));
    } catch (Overtaken overtaken) {
      return Pages.show(ScalePage.overtaken(overtaken.now(), sent), HttpStatus.CONFLICT);
    }
  }
}
