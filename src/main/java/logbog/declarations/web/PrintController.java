package logbog.declarations.web;

import java.util.Locale;
import java.util.function.Supplier;
import logbog.declarations.DeclarationId;
import logbog.declarations.InvitationToken;
import logbog.declarations.Print;
import logbog.declarations.Prints;
import logbog.documents.Documents;
import logbog.people.Viewer;
import logbog.web.BaseUrl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A signed declaration as a PDF, for each of its readers, in their language. */
@Controller
class PrintController {

  private final Prints prints;
  private final Documents documents;
  private final BaseUrl ours;

  PrintController(Prints prints, Documents documents, BaseUrl ours) {
    this.prints = prints;
    this.documents = documents;
    this.ours = ours;
  }

  @GetMapping("/erklaeringer/{id}/pdf")
  ResponseEntity<byte[]> forTheApprentice(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable DeclarationId id,
      Locale language) {
    return print(language, () -> prints.of(apprentice, id));
  }

  @GetMapping("/home/erklaeringer/{id}/pdf")
  ResponseEntity<byte[]> forAnOffice(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable DeclarationId id,
      Locale language) {
    return print(language, () -> prints.of(office, id));
  }

  @GetMapping("/e/{token}/pdf")
  ResponseEntity<byte[]> forTheTrainer(@PathVariable InvitationToken token, Locale language) {
    return print(language, () -> prints.of(token));
  }

  private ResponseEntity<byte[]> print(Locale language, Supplier<Print> read) {
    return documents.print(language, () -> SignedPrint.of(read.get(), ours)).download();
  }
}
