package logbog.summons.web;

import java.util.Locale;
import logbog.documents.Documents;
import logbog.people.Viewer;
import logbog.summons.CalledId;
import logbog.summons.Prints;
import logbog.summons.SummonsId;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A summons on paper: the letters of the class, one letter, and a sheet for the wall. */
@Controller
@RequestMapping("/home/indkaldelser/{summons}")
class SummonsPrintController {

  /** The letters are in the school's language, as the mails are. */
  private static final Locale DANISH = Locale.of("da");

  private final Prints prints;
  private final Documents documents;

  SummonsPrintController(Prints prints, Documents documents) {
    this.prints = prints;
    this.documents = documents;
  }

  @GetMapping("/breve/pdf")
  ResponseEntity<byte[]> letters(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable("summons") SummonsId id,
      @RequestParam(defaultValue = "1") int del) {
    return documents
        .print(DANISH, () -> prints.letters(office, id, Math.clamp(del, 1, 1000)))
        .download();
  }

  @GetMapping("/laerlinge/{called}/pdf")
  ResponseEntity<byte[]> letter(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable("summons") SummonsId id,
      @PathVariable("called") CalledId one) {
    return documents.print(DANISH, () -> prints.letter(office, id, one)).download();
  }

  @GetMapping("/introduktion/pdf")
  ResponseEntity<byte[]> introduction(
      @AuthenticationPrincipal Viewer.Office office, @PathVariable("summons") SummonsId id) {
    return documents.print(DANISH, () -> prints.introduction(office, id)).download();
  }
}
