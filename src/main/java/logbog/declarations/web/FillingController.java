package logbog.declarations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import logbog.declarations.Answers;
import logbog.declarations.InvitationToken;
import logbog.declarations.Invitations;
import logbog.declarations.Invited.Standing;
import logbog.declarations.Saved;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sheet sent whole: saved, and on to the summary; or saved with the rest left as last time. */
@Controller
@RequestMapping("/e/{token}")
class FillingController {

  private final Answers answers;
  private final Invitations invitations;
  private final FillingPages pages;
  private final Clock clock;

  FillingController(Answers answers, Invitations invitations, FillingPages pages, Clock clock) {
    this.answers = answers;
    this.invitations = invitations;
    this.pages = pages;
    this.clock = clock;
  }

  @PostMapping("/svar")
  ModelAndView save(
      @PathVariable InvitationToken token, @RequestParam Map<String, String> sent, Once once) {
    return save(token, FillingForm.of(sent), once, token.path() + "/opsummering", () -> {});
  }

  /** What the page held is saved first, so that an answer given is not taken for one left open. */
  @PostMapping("/uaendret")
  ModelAndView leaveUnchanged(
      @PathVariable InvitationToken token, @RequestParam Map<String, String> sent, Once once) {
    return save(
        token, FillingForm.of(sent), once, token.path(), () -> answers.acceptUnchanged(token));
  }

  private ModelAndView save(
      InvitationToken token, FillingForm form, Once once, String next, Runnable afterwards) {
    var read = FillingReading.of(form, LocalDate.ofInstant(clock.instant(), Shell.DENMARK));
    if (!read.problems().isEmpty()) {
      var invited = invitations.by(token);
      var followed = form.with(answers.followed(invited, read.levels(), read.shown()));
      return invited.standing() == Standing.FILLING
          ? Pages.rejected(pages.rejected(token.value(), invited, followed, read.problems()))
          : Pages.goTo(token.path());
    }
    var outcome = new AtomicReference<Saved>();
    var way =
        once.goTo(
            next,
            () -> {
              outcome.set(
                  answers.save(token, read.levels(), read.words(), read.sent(), read.shown()));
              afterwards.run();
            });
    var saved = outcome.get();
    return saved == null || saved.conflicts().isEmpty()
        ? way
        : Pages.show(
            pages.overtaken(token.value(), invitations.by(token), form, saved),
            HttpStatus.CONFLICT);
  }
}
