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
import logbog.web.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a committee says which version a draft is, from when and for whom. */
@Controller
@RequestMapping("/udvalg/kladder/{draft}/fakta")
class FactsController {

  private final Drafts drafts;

  FactsController(Drafts drafts) {
    this.drafts = drafts;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office member, @PathVariable("draft") DraftId id) {
    return Pages.show(FactsPage.of(drafts.draft(member, id)));
  }

  @PostMapping
  ModelAndView save(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("draft") DraftId id,
      @RequestParam Map<String, String> fields,
      Once once) {
    var draft = drafts.draft(member, id);
    var sent = new Sent(fields);
    var typed = new Typed();
    var facts = new FactsReading(new Row(sent, typed)).facts(draft.edition());
    if (!typed.ok()) {
      return Pages.rejected(new FactsPage(draft, sent, sent.of("was"), typed.problems()));
    }
    try {
      var change =
          Change.of(
              Part.FACTS,
              sent.of("was"),
              now -> facts.with(now.goals()).with(now.scale()).with(now.texts()));
      return once.goTo(() -> DraftPage.path(drafts.change(member, id, change)));
    } catch (Overtaken overtaken) {
      return Pages.show(FactsPage.overtaken(overtaken.now(), sent), HttpStatus.CONFLICT);
    }
  }
}
