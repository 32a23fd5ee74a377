package logbog.projects.web;

import java.io.IOException;
import logbog.documents.FileRefused;
import logbog.people.Viewer;
import logbog.projects.Entry;
import logbog.projects.EntryId;
import logbog.projects.Note;
import logbog.projects.ProjectFile;
import logbog.projects.ProjectId;
import logbog.projects.Projects;
import logbog.projects.Workshop;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Receives;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where an apprentice writes what was done on a day, with a picture or another file. */
@Controller
@RequestMapping(ProjectPage.SHELF)
class EntryController {

  static final String PATH = ProjectPage.SHELF + "/notater";

  private final Projects projects;
  private final Workshop workshop;
  private final EntryReading reading;
  private final ProjectPages pages;

  EntryController(Projects projects, Workshop workshop, EntryReading reading, ProjectPages pages) {
    this.projects = projects;
    this.workshop = workshop;
    this.reading = reading;
    this.pages = pages;
  }

  @Bean
  static Receives projectFiles() {
    return new Receives(PATH);
  }

  /**
   * Adds a day, or changes one.
   *
   * @param entryId null for a new day
   */
  @PostMapping("/notater")
  ModelAndView keep(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @RequestParam("project") ProjectId id,
      @RequestParam(name = "entry", required = false) @Nullable EntryId entryId,
      @RequestParam(required = false) @Nullable MultipartFile file,
      EntryForm form,
      Once once)
      throws IOException {
    var found = projects.fileOf(apprentice, id);
    var typed = new Typed();
    var note = reading.read(apprentice, form, file, typed);
    if (note.isEmpty()) {
      return rejected(found, entryId, form, typed.problems());
    }
    try {
      return once.goTo(() -> kept(apprentice, id, entryId, note.get()));
    } catch (FileRefused refused) {
      var problem = refused.problem();
      typed.wrong("file", problem.key(), problem.arguments().toArray());
      return rejected(found, entryId, form, typed.problems());
    }
  }

  @GetMapping("/{project}/notater/{entry}")
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable ProjectId project,
      @PathVariable("entry") EntryId id) {
    var file = projects.fileOf(apprentice, project);
    var entry = entry(file, id);
    if (file.project().status().confirmed()) {
      return Pages.goTo(ProjectPage.path(project));
    }
    return Pages.show(new EntryPage(file.project(), entry, EntryForm.of(entry), Problems.none()));
  }

  @PostMapping("/{project}/notater/{entry}/sletning")
  ModelAndView remove(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable ProjectId project,
      @PathVariable EntryId entry,
      Once once) {
    return once.goTo(
        () -> {
          workshop.remove(apprentice, project, entry);
          return ProjectPage.path(project);
        });
  }

  private String kept(Viewer.Member apprentice, ProjectId id, @Nullable EntryId entry, Note note) {
    if (entry == null) {
      return ProjectPage.path(id) + "#dag-" + workshop.note(apprentice, id, note);
    }
    workshop.renote(apprentice, id, entry, note);
    return note.file() == null ? ProjectPage.path(id) + "#dag-" + entry : EntryPage.path(id, entry);
  }

  private ModelAndView rejected(
      ProjectFile file, @Nullable EntryId entry, EntryForm form, Problems problems) {
    return Pages.rejected(
        entry == null
            ? pages.withEntry(file, form, problems)
            : new EntryPage(file.project(), entry(file, entry), form, problems));
  }

  private static Entry entry(ProjectFile file, EntryId id) {
    return EntryPage.entry(file, id);
  }
}
