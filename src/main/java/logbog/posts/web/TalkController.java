package logbog.posts.web;

import java.time.Clock;
import java.time.LocalDate;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.ElementId;
import logbog.posts.Talks;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Shell;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A talk that a supervisor has held with the doctor. */
@Controller
class TalkController {

  private final Talks talks;
  private final ElementPages pages;
  private final Clock clock;

  TalkController(Talks talks, ElementPages pages, Clock clock) {
    this.talks = talks;
    this.pages = pages;
    this.clock = clock;
  }

  @PostMapping(Paths.ELEMENT + "/samtaler")
  ModelAndView hold(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable ElementId element,
      TalkForm form,
      Once once) {
    var opened = talks.open(viewer, doctor, element);
    var typed = new Typed();
    var kind = form.readKind(typed);
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    var day = form.readDay(typed, opened.element(), today);
    var note = form.readNote(typed);
    if (!typed.ok() || kind.isEmpty() || day.isEmpty()) {
      return Pages.rejected(
          pages.with(
              viewer,
              doctor,
              element,
              form,
              GuidingForm.empty(),
              AwayForm.empty(),
              typed.problems()));
    }
    return once.goTo(
        () -> {
          talks.hold(viewer, doctor, element, kind.get(), day.get(), note);
          return Paths.element(doctor, element);
        });
  }
}
