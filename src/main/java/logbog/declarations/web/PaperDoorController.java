package logbog.declarations.web;

import logbog.declarations.DeclarationId;
import logbog.declarations.PaperCode;
import logbog.declarations.PaperSearch;
import logbog.people.Viewer;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the code on a paper sheet leads: whoever has signed in, to the sheet's own page; others to
 * the doors. It tells nobody whether there is such a sheet.
 */
@Controller
class PaperDoorController {

  private final PaperSearch search;

  PaperDoorController(PaperSearch search) {
    this.search = search;
  }

  @GetMapping("/papir/{paper}")
  ModelAndView show(
      @AuthenticationPrincipal @Nullable Viewer viewer, @PathVariable("paper") String typed) {
    var code = PaperCode.typed(typed);
    if (viewer == null || code.isEmpty()) {
      return Pages.show(new PaperDoorPage(typed, false));
    }
    return search
        .find(viewer, code.get())
        .map(id -> Pages.goTo(shelf(viewer, id) + "/papir"))
        .orElseGet(() -> Pages.show(new PaperDoorPage(typed, true), HttpStatus.NOT_FOUND));
  }

  private static String shelf(Viewer viewer, DeclarationId id) {
    return (viewer instanceof Viewer.Member ? "/erklaeringer/" : OfficePage.SHELF + "/") + id;
  }
}
