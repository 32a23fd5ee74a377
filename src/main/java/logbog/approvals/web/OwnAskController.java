package logbog.approvals.web;

import java.util.List;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.AskFile;
import logbog.approvals.AskId;
import logbog.approvals.Asks;
import logbog.approvals.Signer;
import logbog.people.GrantId;
import logbog.people.Viewer;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problem;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One request of a doctor's own: read, called back, or sent on to someone else. */
@Controller
@RequestMapping(AskingPage.ASKS + "/{ask}")
class OwnAskController {

  private final Asks asks;

  OwnAskController(Asks asks) {
    this.asks = asks;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Viewer.Clinician doctor, @PathVariable AskId ask) {
    return Pages.show(page(doctor, ask, Problems.none(), null));
  }

  @PostMapping("/tilbagekaldelse")
  ModelAndView recall(
      @AuthenticationPrincipal Viewer.Clinician doctor, @PathVariable AskId ask, Once once) {
    try {
      return once.goTo(OwnAskPage.path(ask), () -> asks.recall(doctor, ask));
    } catch (ApprovalRefused refused) {
      return rejected(doctor, ask, refused);
    }
  }

  @PostMapping("/videresendelse")
  ModelAndView sendOn(
      @AuthenticationPrincipal Viewer.Clinician doctor,
      @PathVariable AskId ask,
      @RequestParam(required = false) @Nullable GrantId to,
      Once once) {
    asks.fileOf(doctor, ask);
    if (to == null) {
      return Pages.rejected(
          page(doctor, ask, Problems.at("to", "approvals.asking.to.missing"), null));
    }
    try {
      return once.goTo(() -> OwnAskPage.path(asks.sendOn(doctor, ask, to)));
    } catch (ApprovalRefused refused) {
      return rejected(doctor, ask, refused);
    }
  }

  private ModelAndView rejected(Viewer.Clinician doctor, AskId ask, ApprovalRefused refused) {
    return Pages.rejected(page(doctor, ask, Problems.none(), refused.problem()));
  }

  private OwnAskPage page(
      Viewer.Clinician doctor, AskId id, Problems problems, @Nullable Problem refused) {
    var file = asks.fileOf(doctor, id);
    return new OwnAskPage(file, others(doctor, file), problems, refused);
  }

  /** Nobody where it need not be sent on, or where nobody may approve it today. */
  private List<Signer> others(Viewer.Clinician doctor, AskFile file) {
    var ask = file.ask();
    try {
      return file.left()
          ? asks.candidates(doctor, ask.post(), ask.subject(), ask.basis())
          : List.of();
    } catch (ApprovalRefused nobody) {
      return List.of();
    }
  }
}
