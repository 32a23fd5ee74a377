package logbog.receipts.web;

import logbog.people.Viewer;
import logbog.receipts.DisputeDesk;
import logbog.receipts.DisputeId;
import logbog.receipts.DisputeSettled;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a secretariat settles what somebody says was not theirs. */
@Controller
@RequestMapping(DisputeListPage.PATH)
class DisputeDeskController {

  private final DisputeDesk desk;

  DisputeDeskController(DisputeDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  ModelAndView list(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @RequestParam(required = false) @Nullable DisputeId before) {
    return Pages.show(DisputeListPage.of(desk.list(viewer, before), before == null));
  }

  @GetMapping("/{dispute}")
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer, @PathVariable DisputeId dispute) {
    return Pages.show(new DisputedPage(desk.open(viewer, dispute), "", Problems.none()));
  }

  @PostMapping("/{dispute}/lukning")
  ModelAndView close(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable DisputeId dispute,
      @RequestParam(required = false) @Nullable String because,
      Once once) {
    var file = desk.open(viewer, dispute);
    var typed = new Typed();
    var reason = typed.text("because", because, 2000);
    var written = because == null ? "" : because;
    if (!typed.ok()) {
      return Pages.rejected(new DisputedPage(file, written, typed.problems()));
    }
    try {
      return once.goTo(
          () -> {
            desk.close(viewer, dispute, reason);
            return DisputedPage.path(dispute);
          });
    } catch (DisputeSettled refused) {
      return Pages.rejected(
          new DisputedPage(
              desk.open(viewer, dispute),
              written,
              Problems.at("because", refused.problem().key())));
    }
  }
}
