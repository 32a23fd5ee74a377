package logbog.followup.web;

import java.time.Clock;
import java.time.LocalDate;
import logbog.declarations.DeclarationId;
import logbog.followup.Callee;
import logbog.followup.Callees;
import logbog.followup.PhoneCalls;
import logbog.people.Viewer;
import logbog.summons.CalledId;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Shell;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Calls a school has made: whom it rang about whom, and what was promised by when. */
@Controller
class CallController {

  private static final String DECLARATION = "/home/erklaeringer/{id}/opkald";
  private static final String CALLED = "/home/tavle/indkaldte/{called}/opkald";
  private static final int NAME = 200;

  private final PhoneCalls calls;
  private final Callees callees;
  private final Clock clock;

  CallController(PhoneCalls calls, Callees callees, Clock clock) {
    this.calls = calls;
    this.callees = callees;
    this.clock = clock;
  }

  @GetMapping(DECLARATION)
  ModelAndView show(@AuthenticationPrincipal Viewer.Office office, @PathVariable DeclarationId id) {
    return Pages.show(page(callees.of(office, id), CallForm.empty(), Problems.none()));
  }

  @GetMapping(CALLED)
  ModelAndView show(@AuthenticationPrincipal Viewer.Office office, @PathVariable CalledId called) {
    return Pages.show(page(callees.of(office, called), CallForm.empty(), Problems.none()));
  }

  @PostMapping(DECLARATION)
  ModelAndView note(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable DeclarationId id,
      CallForm form,
      Once once) {
    return note(office, callees.of(office, id), form, once);
  }

  @PostMapping(CALLED)
  ModelAndView note(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable CalledId called,
      CallForm form,
      Once once) {
    return note(office, callees.of(office, called), form, once);
  }

  private ModelAndView note(Viewer.Office office, Callee callee, CallForm form, Once once) {
    var typed = new Typed();
    var with = typed.line("with", form.with(), NAME);
    var promised = typed.optionalText("promised", form.promised(), PhoneCalls.LONGEST);
    var until = typed.optionalDate("until", form.until()).orElse(null);
    if (until != null && until.isBefore(LocalDate.ofInstant(clock.instant(), Shell.DENMARK))) {
      typed.wrong("until", "followup.call.until.past");
    }
    if (!typed.ok()) {
      return Pages.rejected(page(callee, form, typed.problems()));
    }
    return once.goTo(
        CallPage.board(callee), () -> calls.note(office, callee, with, promised, until));
  }

  private CallPage page(Callee callee, CallForm form, Problems problems) {
    return new CallPage(callee, calls.about(callee), form, problems);
  }
}
