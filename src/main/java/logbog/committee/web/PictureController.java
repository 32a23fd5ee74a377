package logbog.committee.web;

import java.io.IOException;
import java.util.Map;
import logbog.committee.Change;
import logbog.committee.Draft;
import logbog.committee.DraftId;
import logbog.committee.Drafts;
import logbog.committee.Part;
import logbog.documents.NotAPicture;
import logbog.people.Viewer;
import logbog.programmes.Goal;
import logbog.programmes.GoalPictures;
import logbog.programmes.Translated;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Receives;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where a goal of a draft gets a picture, or loses it. */
@Controller
class PictureController {

  private static final String PATH = "/udvalg/billeder";
  private static final int LINE = 300;

  private final Drafts drafts;
  private final GoalPictures pictures;

  PictureController(Drafts drafts, GoalPictures pictures) {
    this.drafts = drafts;
    this.pictures = pictures;
  }

  @Bean
  static Receives goalPictures() {
    return new Receives(PATH);
  }

  /**
   * Takes a picture, or only its description anew.
   *
   * @param n the goal's place, counted from 1
   * @param was the mark of the goal
   */
  @PostMapping(PATH)
  ModelAndView keep(
      @AuthenticationPrincipal Viewer.Office member,
      @RequestParam("draft") DraftId id,
      @RequestParam("goal") int n,
      @RequestParam String was,
      @RequestParam(required = false) @Nullable MultipartFile picture,
      @RequestParam Map<String, String> sent,
      Once once)
      throws IOException {
    var draft = drafts.draft(member, id);
    var goal = GoalController.goal(draft, n);
    var typed = new Typed();
    var description = description(new Sent(sent), typed);
    var kept = goal.picture() == null ? null : goal.picture().sha256();
    if (picture != null && !picture.isEmpty() && typed.ok()) {
      try {
        kept = pictures.keep(picture.getBytes());
      } catch (NotAPicture none) {
        typed.wrong("picture", none.problem().key(), none.problem().arguments().toArray());
      }
    } else if (kept == null) {
      typed.wrong("picture", "committee.picture.none");
    }
    if (kept == null || !typed.ok()) {
      return Pages.rejected(page(draft, n, goal, sent, typed));
    }
    var shown = goal.showing(new Goal.Picture(kept, description));
    return once.goTo(() -> changed(member, draft, n, was, shown));
  }

  @PostMapping("/udvalg/kladder/{draft}/maal/{n}/billedfjernelse")
  ModelAndView remove(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("draft") DraftId id,
      @PathVariable int n,
      @RequestParam String was,
      Once once) {
    var draft = drafts.draft(member, id);
    var bare = GoalController.goal(draft, n).showing(null);
    return once.goTo(() -> changed(member, draft, n, was, bare));
  }

  private String changed(Viewer.Office member, Draft draft, int n, String was, Goal goal) {
    drafts.change(member, draft.id(), Change.replace(was, goal));
    return DraftPage.path(draft) + "/maal/" + n + "#billede";
  }

  private GoalPage page(Draft draft, int n, Goal goal, Map<String, String> sent, Typed typed) {
    var form =
        GoalForm.of(goal, drafts.specialities(draft))
            .and(sent, "description", "descriptionEnglish");
    return new GoalPage(draft, n, form, Part.mark(goal), typed.problems(), false);
  }

  private static Translated description(Sent sent, Typed typed) {
    return new Translated(
        typed.line("description", sent.of("description"), LINE),
        typed.optionalLine("descriptionEnglish", sent.of("descriptionEnglish"), LINE));
  }
}
