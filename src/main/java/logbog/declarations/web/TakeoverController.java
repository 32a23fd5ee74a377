package logbog.declarations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import logbog.declarations.InvitationId;
import logbog.declarations.OwnAddress;
import logbog.declarations.Takeover;
import logbog.declarations.Takeovers;
import logbog.declarations.WaitingSheets;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.places.Successors;
import logbog.web.NotFound;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Shell;
import logbog.web.TooManyAttempts;
import logbog.web.TooManyLetters;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a trainer who leaves hands over to a colleague (V8), and takes it back. */
@Controller
@RequestMapping("/home/laerested/overtagelse")
class TakeoverController {

  private static final String COMPANY = "/home/laerested";
  private static final int NAME = 100;

  private final WaitingSheets sheets;
  private final Takeovers takeovers;
  private final Successors successors;
  private final AddressQuestions questions;
  private final Clock clock;

  TakeoverController(
      WaitingSheets sheets,
      Takeovers takeovers,
      Successors successors,
      AddressQuestions questions,
      Clock clock) {
    this.questions = questions;
    this.sheets = sheets;
    this.takeovers = takeovers;
    this.successors = successors;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Viewer.Office office) {
    var waiting = waiting(office);
    var all = waiting.sheets().stream().map(sheet -> sheet.invitation().toString()).toList();
    return Pages.show(new TakeoverPage(waiting, TakeoverForm.blank(all), Problems.none()));
  }

  @PostMapping
  ModelAndView handOver(
      @AuthenticationPrincipal Viewer.Office office, TakeoverForm form, Once once) {
    var typed = new Typed();
    var leaver = typed.line("leaver", form.leaver(), NAME);
    var name = typed.line("name", form.name(), NAME);
    var address = EmailAddress.parse(form.address());
    if (address.isEmpty()) {
      typed.wrong("address", "declarations.address.wrong");
    } else if (address.get().equals(office.email())) {
      typed.wrong("address", "declarations.takeover.self");
    }
    var chosen = chosen(form);
    if (chosen.isEmpty() && form.leaving() == null) {
      typed.wrong("address", "declarations.takeover.nothing");
    }
    if (!typed.ok()) {
      return Pages.rejected(new TakeoverPage(waiting(office), form, typed.problems()));
    }
    var doubtful = questions.about(office, address.orElseThrow(), form.checked());
    if (!doubtful.isEmpty()) {
      return Pages.rejected(new TakeoverPage(waiting(office), form.asked(), doubtful));
    }
    var takeover = Takeover.of(leaver, address.orElseThrow(), name, chosen, form.leaving() != null);
    try {
      return once.goTo(
          () -> {
            takeovers.handOver(office, takeover);
            return COMPANY;
          });
    } catch (TooManyAttempts | TooManyLetters today) {
      return Pages.rejected(
          new TakeoverPage(
              waiting(office), form, Problems.at("address", "declarations.takeover.most")));
    } catch (OwnAddress own) {
      return Pages.rejected(
          new TakeoverPage(waiting(office), form, Problems.at("address", own.problem().key())));
    }
  }

  @PostMapping("/fortrydelse")
  ModelAndView takeBack(@AuthenticationPrincipal Viewer.Office office, Once once) {
    return once.goTo(
        () -> {
          successors.takeBack(office);
          return COMPANY;
        });
  }

  private Waiting waiting(Viewer.Office office) {
    return new Waiting(sheets.of(office), LocalDate.ofInstant(clock.instant(), Shell.DENMARK));
  }

  private static List<InvitationId> chosen(TakeoverForm form) {
    try {
      return Objects.requireNonNullElse(form.sheet(), List.<String>of()).stream()
          .map(InvitationId::valueOf)
          .toList();
    } catch (IllegalArgumentException madeUp) {
      throw new NotFound();
    }
  }
}
