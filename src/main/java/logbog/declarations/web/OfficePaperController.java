package logbog.declarations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import logbog.declarations.DeclarationId;
import logbog.declarations.Papers;
import logbog.declarations.Revisions;
import logbog.documents.UploadId;
import logbog.people.Viewer;
import logbog.web.NotFound;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Receives;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The paper way as a school sees it, who may attach too; a company prints and looks. */
@Controller
class OfficePaperController {

  private static final String SEND = "/home/papir";

  private final Papers papers;
  private final PaperPages pages;
  private final Revisions schools;

  OfficePaperController(Papers papers, PaperPages pages, Revisions schools) {
    this.papers = papers;
    this.pages = pages;
    this.schools = schools;
  }

  @Bean
  static Receives officesPaper() {
    return new Receives(SEND);
  }

  @GetMapping("/home/erklaeringer/{id}/papir")
  ModelAndView show(@AuthenticationPrincipal Viewer.Office office, @PathVariable DeclarationId id) {
    return Pages.show(pages.of(office, id, isSchools(office, id), Problems.none()));
  }

  @GetMapping("/home/erklaeringer/{id}/papir/ark")
  ResponseEntity<byte[]> sheet(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable DeclarationId id,
      Locale language) {
    return pages.sheet(language, () -> papers.of(office, id));
  }

  @GetMapping("/home/erklaeringer/{id}/papir/{page}")
  ResponseEntity<Resource> picture(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable DeclarationId id,
      @PathVariable UploadId page,
      HttpServletResponse response) {
    return papers.page(office, id, page).answer(response);
  }

  @PostMapping(SEND)
  ModelAndView attach(
      @AuthenticationPrincipal Viewer.Office office,
      @RequestParam("declaration") DeclarationId id,
      @RequestParam(required = false) @Nullable MultipartFile picture,
      Once once) {
    schools.allow(office, id);
    return PaperSent.of(
        papers,
        office.getName(),
        picture,
        drawn ->
            once.goTo(
                () -> {
                  papers.attach(office, id, drawn);
                  return OfficePage.SHELF + "/" + id + "/papir";
                }),
        wrong -> pages.of(office, id, true, wrong));
  }

  @PostMapping("/home/erklaeringer/{id}/papir/{page}/fjernelse")
  ModelAndView remove(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable DeclarationId id,
      @PathVariable UploadId page,
      Once once) {
    return once.goTo(
        () -> {
          papers.remove(office, id, page);
          return OfficePage.SHELF + "/" + id + "/papir";
        });
  }

  private boolean isSchools(Viewer.Office office, DeclarationId id) {
    try {
      schools.allow(office, id);
      return true;
    } catch (NotFound companys) {
      return false;
    }
  }
}
