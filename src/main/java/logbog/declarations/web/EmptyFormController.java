package logbog.declarations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import logbog.declarations.EmptyForms;
import logbog.declarations.Kind;
import logbog.documents.Documents;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.programmes.NoGoalsYet;
import logbog.programmes.PinnedSheet;
import logbog.web.Network;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.TooManyLetters;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The empty form of any speciality: printed for one or for a class, or mailed. */
@Controller
class EmptyFormController {

  private static final String HERE = "/home/blanket";

  private final EmptyForms forms;
  private final EmptyFormReading reading;
  private final Documents documents;
  private final Clock clock;

  EmptyFormController(
      EmptyForms forms, EmptyFormReading reading, Documents documents, Clock clock) {
    this.forms = forms;
    this.reading = reading;
    this.documents = documents;
    this.clock = clock;
  }

  @GetMapping(HERE)
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office office,
      @RequestParam(required = false) @Nullable String sendt) {
    return Pages.show(page(office, EmptyFormForm.blank(), Problems.none(), sendt != null));
  }

  /** Names stand in the form's body and not in an address; nothing is kept of them. */
  @PostMapping(HERE)
  Object print(@AuthenticationPrincipal Viewer.Office office, EmptyFormForm form, Locale language) {
    var typed = new Typed();
    var wanted = reading.read(typed, form, forms.member(office).school().name());
    if (wanted.isEmpty()) {
      return Pages.rejected(page(office, form, typed.problems(), false));
    }
    try {
      var pinned = pin(office, wanted.get());
      return documents
          .print(
              language,
              () ->
                  new PaperSheet(pinned.sheet(), wanted.get().heads(), null, null, clock.instant()))
          .download();
    } catch (NoGoalsYet none) {
      return Pages.rejected(page(office, form, none(none), false));
    }
  }

  @PostMapping(HERE + "/mail")
  ModelAndView mail(@AuthenticationPrincipal Viewer.Office office, EmptyFormForm form, Once once) {
    var typed = new Typed();
    var wanted = reading.read(typed, form, forms.member(office).school().name());
    var to = EmailAddress.parse(form.mail());
    if (to.isEmpty()) {
      typed.wrong("mail", "declarations.address.wrong");
    }
    if (wanted.isEmpty() || to.isEmpty()) {
      return Pages.rejected(page(office, form, typed.problems(), false));
    }
    try {
      return once.goTo(
          () -> {
            forms.send(office, pin(office, wanted.get()), to.get());
            return HERE + "?sendt";
          });
    } catch (TooManyLetters today) {
      var problem = Problems.at("mail", today.problem().key());
      return Pages.rejected(page(office, form, problem, false));
    } catch (NoGoalsYet none) {
      return Pages.rejected(page(office, form, none(none), false));
    }
  }

  /** Where a mailed form is found, by whoever has the mail. */
  @GetMapping("/blanket/{sheet}")
  ResponseEntity<byte[]> fetch(
      @PathVariable("sheet") String name, Locale language, HttpServletRequest request) {
    var sheet = forms.by(name, Network.of(request));
    var head = new PaperSheet.Head("", Kind.ORDINARY, null, "", "", "", "", "");
    return documents
        .print(language, () -> new PaperSheet(sheet, List.of(head), null, null, clock.instant()))
        .download();
  }

  private PinnedSheet pin(Viewer.Office office, EmptyFormReading.Wanted wanted) {
    return forms.sheet(
        office, wanted.speciality().id(), wanted.begun(), wanted.end(), wanted.kind());
  }

  private static Problems none(NoGoalsYet none) {
    return Problems.at("speciality", "programmes.no-goals", none.speciality());
  }

  private EmptyFormPage page(
      Viewer.Office office, EmptyFormForm form, Problems problems, boolean sent) {
    return new EmptyFormPage(
        forms.member(office).school().name(), form, problems, reading.choices(), sent);
  }
}
