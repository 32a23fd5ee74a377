package logbog.courses.web;

import java.util.HashSet;
import java.util.List;
import logbog.approvals.ApprovalRefused;
import logbog.courses.CourseLists;
import logbog.courses.ListRefused;
import logbog.courses.RunId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.web.Once;
import logbog.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a whole list of participants is approved at once, and taken back within half a minute. */
@Controller
@RequestMapping(RunListPage.PATH + "/{run}/godkendelse")
class RunApprovalController {

  private final CourseLists lists;
  private final RunPages pages;

  RunApprovalController(CourseLists lists, RunPages pages) {
    this.lists = lists;
    this.pages = pages;
  }

  @PostMapping
  ModelAndView approve(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable("run") RunId id,
      @RequestParam(name = "listed", defaultValue = "") List<PersonId> listed,
      @RequestParam(name = "absent", defaultValue = "") List<PersonId> absent,
      Once once) {
    var present = new HashSet<>(listed);
    absent.forEach(present::remove);
    try {
      return once.goTo(
          () -> {
            lists.approve(viewer, id, present);
            return RunListPage.PATH + "/" + id + "#deltagere";
          });
    } catch (ListRefused refused) {
      return Pages.rejected(pages.with(viewer, id, refused));
    } catch (ApprovalRefused refused) {
      return Pages.rejected(pages.with(viewer, id, refused));
    }
  }

  @PostMapping("/fortrydelse")
  ModelAndView retract(
      @AuthenticationPrincipal Viewer.Clinician viewer, @PathVariable("run") RunId id, Once once) {
    try {
      return once.goTo(
          () -> {
            lists.retract(viewer, id);
            return RunListPage.PATH + "/" + id + "#deltagere";
          });
    } catch (ApprovalRefused refused) {
      return Pages.rejected(pages.with(viewer, id, refused));
    }
  }
}
