package logbog.declarations.web;

import java.util.Locale;
import logbog.declarations.DeclarationId;
import logbog.declarations.FinalDeclarations;
import logbog.documents.Documents;
import logbog.people.Viewer;
import logbog.web.BaseUrl;
import logbog.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One final declaration read by the trade committee that has received it (V10). */
@Controller
@RequestMapping("/udvalg/afsluttende/{id}")
class FinalController {

  private final FinalDeclarations finals;
  private final Documents documents;
  private final BaseUrl ours;

  FinalController(FinalDeclarations finals, Documents documents, BaseUrl ours) {
    this.finals = finals;
    this.documents = documents;
    this.ours = ours;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Viewer.Office office, @PathVariable DeclarationId id) {
    return Pages.show(
        new FinalPage(SignedView.ofFinal(finals.readBy(office, id), FinalListPage.SHELF)));
  }

  @GetMapping("/pdf")
  ResponseEntity<byte[]> print(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable DeclarationId id,
      Locale language) {
    return documents
        .print(language, () -> SignedPrint.ofFinal(finals.print(office, id), ours))
        .download();
  }
}
