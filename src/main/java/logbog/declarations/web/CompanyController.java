package logbog.declarations.web;

import java.time.Clock;
import java.time.LocalDate;
import logbog.declarations.CompanyApprentices;
import logbog.declarations.DeclarationId;
import logbog.declarations.WaitingSheets;
import logbog.people.Viewer;
import logbog.places.Successors;
import logbog.web.Pages;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a trainer sees what waits, the firm's apprentices, and who takes over. */
@Controller
@RequestMapping("/home/laerested")
class CompanyController {

  private final WaitingSheets sheets;
  private final CompanyApprentices apprentices;
  private final Successors successors;
  private final Clock clock;

  CompanyController(
      WaitingSheets sheets, CompanyApprentices apprentices, Successors successors, Clock clock) {
    this.sheets = sheets;
    this.apprentices = apprentices;
    this.successors = successors;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office office,
      @RequestParam(required = false) @Nullable DeclarationId before) {
    var found = apprentices.of(office, before);
    var shown = found.stream().limit(CompanyApprentices.PAGE).toList();
    return Pages.show(
        new CompanyPage(
            office.address(),
            new Waiting(sheets.of(office), LocalDate.ofInstant(clock.instant(), Shell.DENMARK)),
            shown,
            before == null,
            successors.namedBy(office).orElse(null),
            found.size() > shown.size()
                ? "/home/laerested?before=" + shown.getLast().newest()
                : null));
  }
}
