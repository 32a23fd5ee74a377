package logbog.competences.web;

import java.time.Clock;
import java.time.LocalDate;
import logbog.approvals.ApprovalRefused;
import logbog.competences.SupervisorDesk;
import logbog.competences.WishId;
import logbog.competences.WishRefused;
import logbog.competences.Wishes;
import logbog.mail.EmailAddress;
import logbog.people.Mobile;
import logbog.people.Viewer;
import logbog.roles.AlreadyKnown;
import logbog.roles.Newcomer;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Shell;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a department's education lead creates the supervisors whom doctors wish for. */
@Controller
@RequestMapping(DeskPage.PATH)
class DeskController {

  private final SupervisorDesk desk;
  private final Clock clock;

  DeskController(SupervisorDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(@AuthenticationPrincipal Viewer.Clinician viewer) {
    return Pages.show(new WishListPage(desk.waiting(viewer)));
  }

  @GetMapping("/{wish}")
  ModelAndView show(@AuthenticationPrincipal Viewer.Clinician viewer, @PathVariable WishId wish) {
    return Pages.show(DeskPage.of(desk.open(viewer, wish)));
  }

  @PostMapping("/{wish}/oprettelse")
  ModelAndView create(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable WishId wish,
      AnswerForm form,
      Once once) {
    var file = desk.open(viewer, wish);
    var typed = new Typed();
    var until = until(form, typed);
    var picked =
        file.known().stream().filter(it -> it.id().toString().equals(form.person())).findFirst();
    try {
      if (picked.isPresent() && typed.ok()) {
        return once.goTo(file(wish), () -> desk.appoint(viewer, wish, picked.get().id(), until));
      }
      if (picked.isEmpty()) {
        if (!file.known().isEmpty() && !form.person().equals(AnswerForm.NEW)) {
          typed.wrong("person", "web.field.missing");
        }
        var name = typed.line("name", form.name(), 200);
        var email = EmailAddress.parse(form.email());
        if (email.isEmpty()) {
          typed.wrong("email", "competences.wish.email.wrong");
        }
        var mobile = Mobile.parse(form.mobile());
        if (mobile.isEmpty()) {
          typed.wrong("mobile", "competences.desk.mobile.wrong");
        }
        if (typed.ok()) {
          var who = new Newcomer(name, email.orElseThrow(), mobile.orElseThrow(), null);
          return once.goTo(file(wish), () -> desk.create(viewer, wish, who, until));
        }
      }
    } catch (AlreadyKnown known) {
      typed.wrong("email", known.problem().key());
    } catch (ApprovalRefused | WishRefused refused) {
      typed.wrong("name", refused.problem().key(), refused.problem().arguments().toArray());
    }
    return Pages.rejected(new DeskPage(file, form, typed.problems()));
  }

  @PostMapping("/{wish}/afslag")
  ModelAndView decline(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable WishId wish,
      AnswerForm form,
      Once once) {
    var file = desk.open(viewer, wish);
    var typed = new Typed();
    var because = typed.text("because", form.because(), Wishes.LONGEST);
    return typed.ok()
        ? once.goTo(DeskPage.PATH, () -> desk.decline(viewer, wish, because))
        : Pages.rejected(new DeskPage(file, form, typed.problems()));
  }

  /** Where the answer is read. */
  private static String file(WishId wish) {
    return DeskPage.PATH + "/" + wish;
  }

  /** Today or later. */
  private LocalDate until(AnswerForm form, Typed typed) {
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    var until = typed.date("until", form.until()).orElse(today);
    if (until.isBefore(today)) {
      typed.wrong("until", "competences.desk.until.past");
    }
    return until;
  }
}
