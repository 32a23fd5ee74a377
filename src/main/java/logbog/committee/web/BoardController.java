package logbog.committee.web;

import java.util.List;
import logbog.committee.Desks;
import logbog.committee.Drafts;
import logbog.declarations.FinalDeclarations;
import logbog.people.Viewer;
import logbog.places.Committee;
import logbog.programmes.Publications;
import logbog.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front page of a trade committee's member. */
@Controller
@RequestMapping("/udvalg")
class BoardController {

  private final Desks desks;
  private final Drafts drafts;
  private final Publications publications;
  private final FinalDeclarations finals;

  BoardController(Desks desks, Drafts drafts, Publications publications, FinalDeclarations finals) {
    this.desks = desks;
    this.drafts = drafts;
    this.publications = publications;
    this.finals = finals;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Viewer.Office member) {
    var mine =
        desks.committees(member).stream()
            .map(committee -> new Desk(committee, shelves(member, committee)))
            .toList();
    return Pages.show(new BoardPage(member.address(), mine, finals.mayRead(member)));
  }

  private List<Shelf> shelves(Viewer.Office member, Committee committee) {
    return desks.programmes(committee).stream()
        .map(
            programme ->
                new Shelf(
                    programme, publications.of(programme.id()), drafts.of(member, programme.id())))
        .toList();
  }
}
