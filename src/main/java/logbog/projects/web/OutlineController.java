package logbog.projects.web;

import logbog.people.Viewer;
import logbog.projects.ProjectId;
import logbog.projects.Projects;
import logbog.projects.Workshop;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an apprentice begins a project, and changes what it is called. */
@Controller
@RequestMapping(ProjectPage.SHELF)
class OutlineController {

  private final Projects projects;
  private final Workshop workshop;
  private final Usual usual;

  OutlineController(Projects projects, Workshop workshop, Usual usual) {
    this.projects = projects;
    this.workshop = workshop;
    this.usual = usual;
  }

  /** Begins with where the apprentice was last. */
  @GetMapping("/ny")
  ModelAndView blank(@AuthenticationPrincipal Viewer.Member apprentice) {
    var form = new OutlineForm("", "", usual.speciality(apprentice), usual.workplace(apprentice));
    return Pages.show(new OutlinePage(null, form, Problems.none()));
  }

  @PostMapping("/ny")
  ModelAndView begin(
      @AuthenticationPrincipal Viewer.Member apprentice, OutlineForm form, Once once) {
    var typed = new Typed();
    var outline = form.read(typed);
    return typed.ok()
        ? once.goTo(() -> ProjectPage.path(workshop.begin(apprentice, outline)))
        : Pages.rejected(new OutlinePage(null, form, typed.problems()));
  }

  @GetMapping("/{project}/tekst")
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Member apprentice, @PathVariable ProjectId project) {
    var found = projects.fileOf(apprentice, project).project();
    return found.status().confirmed()
        ? Pages.goTo(ProjectPage.path(project))
        : Pages.show(new OutlinePage(project, OutlineForm.of(found.outline()), Problems.none()));
  }

  @PostMapping("/{project}/tekst")
  ModelAndView change(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable ProjectId project,
      OutlineForm form,
      Once once) {
    var typed = new Typed();
    var outline = form.read(typed);
    if (!typed.ok()) {
      projects.fileOf(apprentice, project);
      return Pages.rejected(new OutlinePage(project, form, typed.problems()));
    }
    return once.goTo(
        () -> {
          workshop.rewrite(apprentice, project, outline);
          return ProjectPage.path(project);
        });
  }
}
