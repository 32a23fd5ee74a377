package logbog.projects.web;

import java.util.Map;
import logbog.people.Viewer;
import logbog.projects.Asking;
import logbog.projects.NothingToConfirm;
import logbog.projects.OwnAddress;
import logbog.projects.ProjectId;
import logbog.projects.Projects;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who a project goes to: the trainer who confirms it, and the school that reads it then. */
@Controller
@RequestMapping(ProjectPage.SHELF + "/{project}")
class AskController {

  private final Projects projects;
  private final Asking asking;
  private final ProjectPages pages;

  AskController(Projects projects, Asking asking, ProjectPages pages) {
    this.projects = projects;
    this.asking = asking;
    this.pages = pages;
  }

  @PostMapping("/afsendelse")
  ModelAndView ask(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable ProjectId project,
      @RequestParam Map<String, String> sent,
      Once once) {
    var form = AskForm.of(sent);
    var typed = new Typed();
    var trainer = form.readTrainer(typed);
    var contacts = form.readContacts(typed);
    if (trainer.isEmpty() || !typed.ok()) {
      return rejected(apprentice, project, form, typed);
    }
    try {
      return then(once, project, () -> asking.ask(apprentice, project, trainer.get(), contacts));
    } catch (OwnAddress own) {
      return rejected(apprentice, project, form, typed.wrong("trainer", own.toThem()));
    } catch (NothingToConfirm empty) {
      return rejected(apprentice, project, form, typed.wrong("text", empty.problem().key()));
    }
  }

  @PostMapping("/tilbagekaldelse")
  ModelAndView callBack(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable ProjectId project,
      Once once) {
    return then(once, project, () -> asking.callBack(apprentice, project));
  }

  @PostMapping("/kontakter")
  ModelAndView share(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable ProjectId project,
      @RequestParam Map<String, String> sent,
      Once once) {
    var form = AskForm.of(sent);
    var typed = new Typed();
    var contacts = form.readContacts(typed);
    return typed.ok()
        ? then(once, project, () -> asking.share(apprentice, project, contacts))
        : rejected(apprentice, project, form, typed);
  }

  private static ModelAndView then(Once once, ProjectId project, Runnable act) {
    return once.goTo(
        () -> {
          act.run();
          return ProjectPage.path(project);
        });
  }

  private ModelAndView rejected(
      Viewer.Member apprentice, ProjectId project, AskForm form, Typed typed) {
    return Pages.rejected(
        pages.withAsk(projects.fileOf(apprentice, project), form, typed.problems()));
  }
}
