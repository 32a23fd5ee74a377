package logbog.projects.web;

import logbog.people.Viewer;
import logbog.projects.ProjectId;
import logbog.projects.Projects;
import logbog.projects.Workshop;
import logbog.web.Once;
import logbog.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * One project in its apprentice's hands: read, deleted before it is confirmed, or followed by a new
 * version.
 */
@Controller
@RequestMapping(ProjectPage.SHELF + "/{project}")
class ProjectController {

  private final Projects projects;
  private final Workshop workshop;
  private final ProjectPages pages;

  ProjectController(Projects projects, Workshop workshop, ProjectPages pages) {
    this.projects = projects;
    this.workshop = workshop;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Member apprentice, @PathVariable ProjectId project) {
    return Pages.show(pages.of(projects.fileOf(apprentice, project)));
  }

  @PostMapping("/sletning")
  ModelAndView remove(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable ProjectId project,
      Once once) {
    return once.goTo(
        () -> {
          workshop.remove(apprentice, project);
          return ProjectPage.SHELF;
        });
  }

  @PostMapping("/version")
  ModelAndView revise(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable ProjectId project,
      Once once) {
    return once.goTo(() -> ProjectPage.path(workshop.revise(apprentice, project)));
  }
}
