package logbog.declarations.web;

import java.util.UUID;
import logbog.declarations.RequestDrafts;
import logbog.people.Viewer;
import logbog.web.NotFound;
import logbog.web.Once;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Requests kept for later, as typed. */
@Controller
@RequestMapping("/erklaeringer/kladder")
class RequestDraftController {

  private final RequestDrafts drafts;
  private final RequestPages pages;

  RequestDraftController(RequestDrafts drafts, RequestPages pages) {
    this.drafts = drafts;
    this.pages = pages;
  }

  /** Kept, and on to the list; or on to where the apprentice asks the firm for what is missing. */
  @PostMapping
  ModelAndView keep(
      @AuthenticationPrincipal Viewer.Member apprentice,
      RequestForm form,
      @RequestParam(required = false) @Nullable String ask,
      Once once) {
    return once.goTo(
        () -> {
          pages.draftOf(form).ifPresent(old -> drafts.drop(apprentice, old));
          var kept = drafts.keep(apprentice, form.fields());
          return ask == null ? "/erklaeringer" : "/erklaeringer/kladder/" + kept + "/laerested";
        });
  }

  @PostMapping("/{id}/sletning")
  ModelAndView drop(
      @AuthenticationPrincipal Viewer.Member apprentice, @PathVariable UUID id, Once once) {
    return once.goTo(
        () -> {
          var kept = drafts.find(apprentice, id).orElseThrow(NotFound::new);
          drafts.drop(apprentice, kept.id());
          return "/erklaeringer";
        });
  }
}
