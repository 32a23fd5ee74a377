package logbog.committee.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import logbog.committee.Draft;
import logbog.committee.DraftId;
import logbog.committee.Drafts;
import logbog.declarations.SheetRehearsals;
import logbog.people.Viewer;
import logbog.programmes.ApprenticeKind;
import logbog.programmes.Contact;
import logbog.programmes.Programmes;
import logbog.programmes.Publications;
import logbog.web.Pages;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Where a committee sees a draft as the trainer will see it. */
@Controller
@RequestMapping("/udvalg/kladder/{draft}/forhaandsvisning")
class PreviewController {

  private static final Set<String> LANGUAGES = Set.of("da", "en");

  private final Drafts drafts;
  private final Programmes programmes;
  private final Publications publications;
  private final SheetRehearsals rehearsals;

  PreviewController(
      Drafts drafts, Programmes programmes, Publications publications, SheetRehearsals rehearsals) {
    this.drafts = drafts;
    this.programmes = programmes;
    this.publications = publications;
    this.rehearsals = rehearsals;
  }

  /**
   * Draws the sheet.
   *
   * @param speciality whose sheet; the first that has goals, when none is named
   * @param end the last day of the period; the first day of the version, when none is named
   * @param language in which the trainer reads it; the member's own, when none is named
   */
  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("draft") DraftId id,
      @RequestParam(defaultValue = "") String speciality,
      @RequestParam(defaultValue = "") String end,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(name = "sprog", defaultValue = "") String language,
      HttpServletRequest request) {
    if (LANGUAGES.contains(language)) {
      request.setAttribute(
          DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE,
          new FixedLocaleResolver(Locale.of(language)));
    }
    var draft = drafts.draft(member, id);
    var day = new Typed().optionalDate("end", end).orElse(draft.edition().validFrom());
    var name = speciality.isEmpty() ? first(draft) : speciality;
    var sheet = publications.preview(draft.programme(), draft.edition(), name, day, kind(kind));
    return Pages.show(rehearsals.of(sheet, day, contact(draft), DraftPage.path(draft)));
  }

  private static @Nullable ApprenticeKind kind(String name) {
    return Arrays.stream(ApprenticeKind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private Contact contact(Draft draft) {
    var own = draft.edition().texts().contact();
    return own.email().isEmpty() ? programmes.contact(draft.programme()) : own;
  }

  private String first(Draft draft) {
    return draft.edition().goals().stream()
        .flatMap(goal -> goal.specialities().stream())
        .map(belonging -> belonging.speciality())
        .findFirst()
        .orElse("");
  }
}
