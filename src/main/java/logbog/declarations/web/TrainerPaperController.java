package logbog.declarations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import logbog.declarations.InvitationToken;
import logbog.declarations.Papers;
import logbog.documents.UploadId;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Receives;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The paper way of a trainer with the link: print the sheet, attach it photographed. */
@Controller
class TrainerPaperController {

  static final String SEND = "/e/papir";

  private final Papers papers;
  private final PaperPages pages;

  TrainerPaperController(Papers papers, PaperPages pages) {
    this.papers = papers;
    this.pages = pages;
  }

  @Bean
  static Receives trainersPaper() {
    return new Receives(SEND);
  }

  @GetMapping("/e/{token}/papir")
  ModelAndView show(@PathVariable InvitationToken token) {
    return Pages.show(pages.of(token, Problems.none()));
  }

  @GetMapping("/e/{token}/papir/ark")
  ResponseEntity<byte[]> sheet(@PathVariable InvitationToken token, Locale language) {
    return pages.sheet(language, () -> papers.of(token));
  }

  @GetMapping("/e/{token}/papir/{page}")
  ResponseEntity<Resource> picture(
      @PathVariable InvitationToken token,
      @PathVariable UploadId page,
      HttpServletResponse response) {
    return papers.page(papers.of(token), page).answer(response);
  }

  /** The link stands in the form: a path that files are let in by is known beforehand. */
  @PostMapping(SEND)
  ModelAndView attach(
      @RequestParam InvitationToken token,
      @RequestParam(required = false) @Nullable MultipartFile picture,
      Once once) {
    var shown = pages.of(token, Problems.none());
    return PaperSent.of(
        papers,
        "paper:" + shown.declaration().id(),
        picture,
        drawn -> once.goTo(shown.here(), () -> papers.attach(token, drawn)),
        wrong -> pages.of(token, wrong));
  }
}
