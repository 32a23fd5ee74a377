package logbog.credit.web;

import java.io.IOException;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Basis;
import logbog.credit.CandidatesChanged;
import logbog.credit.Deciding;
import logbog.credit.GroundReading;
import logbog.credit.GroupExemptions;
import logbog.credit.NothingChosen;
import logbog.documents.FileRefused;
import logbog.people.Viewer;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problem;
import logbog.web.Problems;
import logbog.web.Receives;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a secretariat exempts all who were to attend a cancelled course: shown first, then done.
 */
@Controller
class GroupController {

  private final GroupExemptions exemptions;
  private final Deciding deciding;
  private final GroundReading reading;

  GroupController(GroupExemptions exemptions, Deciding deciding, GroundReading reading) {
    this.exemptions = exemptions;
    this.deciding = deciding;
    this.reading = reading;
  }

  @Bean
  static Receives groupCertificates() {
    return new Receives(GroupPage.PATH);
  }

  @GetMapping(GroupPage.PATH)
  ModelAndView show(@AuthenticationPrincipal Viewer.Clinician by) {
    deciding.secretariat(by);
    return Pages.show(page(GroupForm.blank(), Problems.none()));
  }

  /** Whom it would be; nothing is decided. */
  @PostMapping(GroupPage.PATH + "/liste")
  ModelAndView preview(@AuthenticationPrincipal Viewer.Clinician by, GroupForm form) {
    deciding.secretariat(by);
    var typed = new Typed();
    var course = exemptions.course(form.course());
    if (course.isEmpty()) {
      typed.wrong("course", "web.field.missing");
    }
    var list = form.entries();
    if (list.isEmpty()) {
      typed.wrong("list", "web.field.missing");
    } else if (list.size() > GroupExemptions.MOST) {
      typed.wrong("list", "credit.group.too-many", GroupExemptions.MOST);
    }
    return course.isPresent() && typed.ok()
        ? Pages.show(
            GroupPreviewPage.of(
                course.get(), exemptions.preview(by, course.get(), list), form, Problems.none()))
        : Pages.rejected(page(form, typed.problems()));
  }

  @PostMapping(GroupPage.PATH)
  ModelAndView exempt(
      @AuthenticationPrincipal Viewer.Clinician by,
      @RequestParam(required = false) @Nullable MultipartFile letter,
      GroupForm form,
      Once once)
      throws IOException {
    deciding.secretariat(by);
    var course = exemptions.course(form.course());
    if (course.isEmpty()) {
      return Pages.rejected(page(form, Problems.at("course", "web.field.missing")));
    }
    var typed = new Typed();
    var ground = reading.read(by, Basis.OTHER_BASIS, form.ground(), letter, typed);
    if (ground.isPresent()) {
      try {
        return once.goTo(
            MeritPage.PATH, () -> exemptions.exempt(by, course.get(), form.chosen(), ground.get()));
      } catch (FileRefused refused) {
        wrong(typed, "letter", refused.problem());
      } catch (NothingChosen | CandidatesChanged | ApprovalRefused refused) {
        wrong(typed, "doctors", refused.problem());
      }
    }
    var shown = exemptions.preview(by, course.get(), form.entries());
    return Pages.rejected(GroupPreviewPage.of(course.get(), shown, form, typed.problems()));
  }

  private GroupPage page(GroupForm form, Problems problems) {
    return new GroupPage(exemptions.courses(), form, problems);
  }

  private static void wrong(Typed typed, String field, Problem problem) {
    typed.wrong(field, problem.key(), problem.arguments().toArray());
  }
}
