package logbog.declarations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import logbog.declarations.DeclarationId;
import logbog.declarations.Papers;
import logbog.documents.UploadId;
import logbog.people.Viewer;
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

/** The paper way in the apprentice's hands: print the sheet, attach it photographed. */
@Controller
class PaperController {

  private static final String SEND = "/erklaeringer/papir";

  private final Papers papers;
  private final PaperPages pages;

  PaperController(Papers papers, PaperPages pages) {
    this.papers = papers;
    this.pages = pages;
  }

  @Bean
  static Receives apprenticesPaper() {
    return new Receives(SEND);
  }

  @GetMapping("/erklaeringer/{id}/papir")
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Member apprentice, @PathVariable DeclarationId id) {
    return Pages.show(pages.of(apprentice, id, Problems.none()));
  }

  @GetMapping("/erklaeringer/{id}/papir/ark")
  ResponseEntity<byte[]> sheet(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable DeclarationId id,
      Locale language) {
    return pages.sheet(language, () -> papers.of(apprentice, id));
  }

  @GetMapping("/erklaeringer/{id}/papir/{page}")
  ResponseEntity<Resource> picture(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable DeclarationId id,
      @PathVariable UploadId page,
      HttpServletResponse response) {
    return papers.page(papers.of(apprentice, id), page).answer(response);
  }

  @PostMapping(SEND)
  ModelAndView attach(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @RequestParam("declaration") DeclarationId id,
      @RequestParam(required = false) @Nullable MultipartFile picture,
      Once once) {
    return PaperSent.of(
        papers,
        apprentice.getName(),
        picture,
        drawn ->
            once.goTo(
                () -> {
                  papers.attach(apprentice, id, drawn);
                  return "/erklaeringer/" + id + "/papir";
                }),
        wrong -> pages.of(apprentice, id, wrong));
  }

  @PostMapping("/erklaeringer/{id}/papir/{page}/fjernelse")
  ModelAndView remove(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable DeclarationId id,
      @PathVariable UploadId page,
      Once once) {
    return once.goTo(
        () -> {
          papers.remove(apprentice, id, page);
          return "/erklaeringer/" + id + "/papir";
        });
  }
}
