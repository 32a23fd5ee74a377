package logbog.declarations.web;

import logbog.declarations.DeclarationId;
import logbog.declarations.InvitationToken;
import logbog.declarations.TalkSheets;
import logbog.people.Viewer;
import logbog.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The sheet for the talk: where apprentice and trainer see a goal differently (V13). */
@Controller
class TalkSheetController {

  private final TalkSheets sheets;

  TalkSheetController(TalkSheets sheets) {
    this.sheets = sheets;
  }

  @GetMapping("/erklaeringer/{id}/samtale")
  ModelAndView forTheApprentice(
      @AuthenticationPrincipal Viewer.Member apprentice, @PathVariable DeclarationId id) {
    return Pages.show(new TalkSheetPage(sheets.of(apprentice, id), "/erklaeringer/" + id));
  }

  @GetMapping("/e/{token}/samtale")
  ModelAndView forTheTrainer(@PathVariable InvitationToken token) {
    return sheets
        .of(token)
        .map(sheet -> Pages.show(new TalkSheetPage(sheet, token.path())))
        .orElseGet(() -> Pages.goTo(token.path()));
  }
}
