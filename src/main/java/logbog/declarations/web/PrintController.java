package logbog.declarations.web;

import java.util.Locale;
import logbog.audit.Matter;
import logbog.declarations.DeclarationId;
import logbog.declarations.InvitationToken;
import logbog.declarations.Prints;
import logbog.people.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A signed declaration as a PDF, for each of its readers, in their language. */
@Controller
class PrintController {

  private final Prints prints;
  private final PrintRoom room;

  PrintController(Prints prints, PrintRoom room) {
    this.prints = prints;
    this.room = room;
  }

  @GetMapping("/erklaeringer/{id}/pdf")
  ResponseEntity<byte[]> forTheApprentice(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable DeclarationId id,
      Locale language) {
    return room.print(language, () -> prints.of(apprentice, id)).download();
  }

  @GetMapping("/home/erklaeringer/{id}/pdf")
  ResponseEntity<byte[]> forAnOffice(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable DeclarationId id,
      Locale language) {
    return room.of(office, id, Matter.PRINT, language).download();
  }

  @GetMapping("/e/{token}/pdf")
  ResponseEntity<byte[]> forTheTrainer(@PathVariable InvitationToken token, Locale language) {
    return room.print(language, () -> prints.of(token)).download();
  }
}
