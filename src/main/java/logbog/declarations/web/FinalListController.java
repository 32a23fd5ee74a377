package logbog.declarations.web;

import java.util.Locale;
import logbog.declarations.FinalDeclarations;
import logbog.people.Viewer;
import logbog.tables.Download;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The final declarations a trade committee has received: as a list, and as a file (V10). */
@Controller
@RequestMapping("/udvalg/afsluttende")
class FinalListController {

  private final FinalDeclarations finals;
  private final FinalTables tables;

  FinalListController(FinalDeclarations finals, FinalTables tables) {
    this.finals = finals;
    this.tables = tables;
  }

  @GetMapping
  ModelAndView list(
      @AuthenticationPrincipal Viewer.Office office,
      FinalsForm form,
      @RequestParam(required = false) @Nullable String before) {
    var start = FinalsForm.receipt(before);
    var found = finals.of(office, form.wanted(), start, FinalDeclarations.PAGE + 1);
    var lines = found.stream().limit(FinalDeclarations.PAGE).toList();
    var older =
        found.size() > lines.size()
            ? form.query(FinalListPage.SHELF, lines.getLast().receipt())
            : null;
    return Pages.show(
        new FinalListPage(
            form, lines, start == null, older, finals.mayRead(office), office.address()));
  }

  @GetMapping("/xlsx")
  ResponseEntity<byte[]> xlsx(
      @AuthenticationPrincipal Viewer.Office office, FinalsForm form, Locale language) {
    return Download.xlsx(tables.name(language), tables.of(office, form.wanted(), language))
        .answer();
  }

  @GetMapping("/csv")
  ResponseEntity<byte[]> csv(
      @AuthenticationPrincipal Viewer.Office office, FinalsForm form, Locale language) {
    return Download.csv(tables.name(language), tables.of(office, form.wanted(), language)).answer();
  }
}
