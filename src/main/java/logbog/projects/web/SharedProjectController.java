package logbog.projects.web;

import logbog.people.Viewer;
import logbog.projects.ProjectId;
import logbog.projects.Projects;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The confirmed projects of a school's and a company's apprentices (V9, V16). */
@Controller
@RequestMapping(SharedProjectPage.SHELF)
class SharedProjectController {

  private final Projects projects;

  SharedProjectController(Projects projects) {
    this.projects = projects;
  }

  @GetMapping
  ModelAndView list(
      @AuthenticationPrincipal Viewer.Office office,
      @RequestParam(name = "efter", required = false) @Nullable ProjectId before) {
    var list = projects.sharedWith(office, before);
    return Pages.show(
        new SharedProjectListPage(
            office.address(),
            list,
            before == null,
            list.size() == Projects.PAGE ? list.getLast().id() : null));
  }

  @GetMapping("/{project}")
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office office, @PathVariable ProjectId project) {
    return Pages.show(new SharedProjectPage(projects.readBy(office, project)));
  }
}
