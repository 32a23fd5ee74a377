package logbog.credit.web;

import java.util.Locale;
import logbog.credit.CompetencePrints;
import logbog.documents.Documents;
import logbog.people.PersonId;
import logbog.people.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The printout Kompetencer as a PDF: every competence with its state, and the credit notes (M7).
 */
@Controller
class CompetencesPrintController {

  private final CompetencePrints prints;
  private final Documents documents;

  CompetencesPrintController(CompetencePrints prints, Documents documents) {
    this.prints = prints;
    this.documents = documents;
  }

  @GetMapping("/logbog/laeger/{doctor}/kompetencer/pdf")
  ResponseEntity<byte[]> print(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      Locale language) {
    return documents
        .print(language, () -> new CompetencesPrint(prints.of(viewer, doctor)))
        .download();
  }
}
