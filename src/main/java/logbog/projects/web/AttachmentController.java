package logbog.projects.web;

import logbog.documents.UploadId;
import logbog.people.Viewer;
import logbog.projects.EntryId;
import logbog.projects.ProjectId;
import logbog.projects.Projects;
import logbog.projects.Workshop;
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

/** What hangs on a day: a picture described anew, a file taken off. */
@Controller
@RequestMapping(ProjectPage.SHELF + "/{project}/notater/{entry}/filer/{file}")
class AttachmentController {

  private static final int LINE = 300;

  private final Projects projects;
  private final Workshop workshop;

  AttachmentController(Projects projects, Workshop workshop) {
    this.projects = projects;
    this.workshop = workshop;
  }

  /** An empty description leaves the one there is: a picture is never without. */
  @PostMapping("/beskrivelse")
  ModelAndView describe(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable ProjectId project,
      @PathVariable EntryId entry,
      @PathVariable UploadId file,
      @RequestParam(defaultValue = "") String description,
      Once once) {
    var typed = new Typed();
    var said = typed.optionalLine(EntryPage.described(file), description, LINE);
    if (!typed.ok()) {
      var found = projects.fileOf(apprentice, project);
      return Pages.rejected(EntryPage.described(found, entry, file, description, typed.problems()));
    }
    return once.goTo(
        () -> {
          if (!said.isEmpty()) {
            workshop.describe(apprentice, project, entry, file, said);
          }
          return EntryPage.path(project, entry);
        });
  }

  @PostMapping("/sletning")
  ModelAndView remove(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable ProjectId project,
      @PathVariable EntryId entry,
      @PathVariable UploadId file,
      Once once) {
    return once.goTo(
        () -> {
          workshop.detach(apprentice, project, entry, file);
          return EntryPage.path(project, entry);
        });
  }
}
