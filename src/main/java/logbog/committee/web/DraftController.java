package logbog.committee.web;

import logbog.committee.Desks;
import logbog.committee.DraftId;
import logbog.committee.Drafts;
import logbog.people.Viewer;
import logbog.programmes.ProgrammeId;
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

/** Where a committee begins a draft, sees all of it, and discards it. */
@Controller
@RequestMapping("/udvalg")
class DraftController {

  private final Drafts drafts;
  private final Desks desks;

  DraftController(Drafts drafts, Desks desks) {
    this.drafts = drafts;
    this.desks = desks;
  }

  @PostMapping("/uddannelser/{programme}/kladder")
  ModelAndView begin(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("programme") ProgrammeId id,
      @RequestParam(defaultValue = "") String from,
      Once once) {
    return once.goTo(() -> "/udvalg/kladder/" + drafts.begin(member, id, from.equals("newest")));
  }

  @GetMapping("/kladder/{draft}")
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office member, @PathVariable("draft") DraftId id) {
    var draft = drafts.draft(member, id);
    var programme = desks.programme(member, draft.programme());
    return Pages.show(
        new DraftPage(programme, draft, drafts.specialities(draft), drafts.flaws(draft)));
  }

  @PostMapping("/kladder/{draft}/kassering")
  ModelAndView discard(
      @AuthenticationPrincipal Viewer.Office member, @PathVariable("draft") DraftId id, Once once) {
    return once.goTo(
        () -> {
          drafts.discard(member, id);
          return "/udvalg";
        });
  }
}
