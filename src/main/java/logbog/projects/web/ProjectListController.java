package logbog.projects.web;

import logbog.people.Viewer;
import logbog.projects.ProjectId;
import logbog.projects.Projects;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The fourth door of an apprentice: the training-place projects (V16). */
@Controller
class ProjectListController {

  private final Projects projects;

  ProjectListController(Projects projects) {
    this.projects = projects;
  }

  @GetMapping(ProjectPage.SHELF)
  ModelAndView list(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @RequestParam(name = "efter", required = false) @Nullable ProjectId before) {
    var list = projects.of(apprentice, before);
    return Pages.show(
        new ProjectListPage(
            list, before == null, list.size() == Projects.PAGE ? list.getLast().id() : null));
  }
}
