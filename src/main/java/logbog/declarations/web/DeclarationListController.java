package logbog.declarations.web;

import java.util.List;
import logbog.declarations.DeclarationId;
import logbog.declarations.Declarations;
import logbog.declarations.RequestDrafts;
import logbog.people.Viewer;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The apprentice's own list. */
@Controller
class DeclarationListController {

  private final Declarations declarations;
  private final RequestDrafts drafts;

  DeclarationListController(Declarations declarations, RequestDrafts drafts) {
    this.declarations = declarations;
    this.drafts = drafts;
  }

  @GetMapping("/erklaeringer")
  ModelAndView list(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @RequestParam(name = "efter", required = false) @Nullable DeclarationId before) {
    var list = declarations.of(apprentice, before);
    var older = list.size() == Declarations.PAGE ? list.getLast().id() : null;
    return Pages.show(
        new DeclarationListPage(before == null ? drafts.of(apprentice) : List.of(), list, older));
  }
}
