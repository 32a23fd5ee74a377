package logbog.committee.web;

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

/** Where a committee writes the texts around the goals of a draft. */
@Controller
@RequestMapping("/udvalg/kladder/{draft}/tekster")
class TextsController {

  private final Drafts drafts;

  TextsController(Drafts drafts) {
    this.drafts = drafts;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office member, @PathVariable("draft") DraftId id) {
    return Pages.show(TextsPage.of(drafts.draft(member, id)));
  }

  @PostMapping
  ModelAndView save(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("draft") DraftId id,
      @RequestParam Map<String, String> fields,
      Once once) {
    var draft = drafts.draft(member, id);
    var sent = new Sent(fields);
    var reading = new TextsReading(sent);
    var texts = reading.texts();
    drafts.flaws(draft.with(draft.edition().with(texts))).forEach(reading::wrong);
    if (!reading.typed().ok()) {
      return Pages.rejected(new TextsPage(draft, sent, sent.of("was"), reading.typed().problems()));
    }
    try {
      var change = Change.of(Part.TEXTS, sent.of("was"), now -> now.with(texts));
      return once.goTo(() -> DraftPage.path(drafts.change(member, id, change)));
    } catch (Overtaken overtaken) {
      return Pages.show(TextsPage.overtaken(overtaken.now(), sent), HttpStatus.CONFLICT);
    }
  }
}
