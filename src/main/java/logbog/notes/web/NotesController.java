package logbog.notes.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import logbog.documents.CheckedFile;
import logbog.documents.FileRefused;
import logbog.documents.Uploads;
import logbog.notes.NoteId;
import logbog.notes.Notes;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.NotesBeside;
import logbog.web.Once;
import logbog.web.Page;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Receives;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The notes in a doctor's record, with their files. */
@Controller
class NotesController {

  private static final String NOTES = "/logbog/laeger/{doctor}/noter";

  private final Notes notes;
  private final Uploads uploads;
  private final ObjectProvider<NotesBeside> beside;

  NotesController(Notes notes, Uploads uploads, ObjectProvider<NotesBeside> beside) {
    this.notes = notes;
    this.uploads = uploads;
    this.beside = beside;
  }

  @Bean
  static Receives noteFiles() {
    return new Receives(NotesPage.SEND);
  }

  @GetMapping(NOTES)
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer, @PathVariable PersonId doctor) {
    return Pages.show(page(viewer, doctor, NoteForm.empty(), Problems.none()));
  }

  @PostMapping(NotesPage.SEND)
  ModelAndView write(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @RequestParam PersonId doctor,
      @RequestParam(required = false) @Nullable MultipartFile file,
      NoteForm form,
      Once once)
      throws IOException {
    var known = notes.read(viewer, doctor);
    var typed = new Typed();
    var about = form.readAbout(typed, known.topics());
    var words = typed.optionalText("words", form.words(), Notes.LONGEST);
    var sent = file != null && !file.isEmpty();
    if (words.isEmpty() && !sent && typed.ok()) {
      typed.wrong("words", "notes.words.missing");
    }
    if (typed.ok()) {
      try {
        CheckedFile checked = sent ? uploads.check(viewer.getName(), file, Notes.FILES) : null;
        return once.goTo(
            () -> {
              notes.write(viewer, doctor, about, words, checked);
              return NotesPage.path(doctor);
            });
      } catch (FileRefused refused) {
        var problem = refused.problem();
        typed.wrong("file", problem.key(), problem.arguments().toArray());
      }
    }
    return Pages.rejected(page(viewer, doctor, form, typed.problems()));
  }

  @PostMapping(NOTES + "/{note}/tilbagekaldelse")
  ModelAndView withdraw(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable NoteId note,
      Once once) {
    return once.goTo(
        () -> {
          notes.withdraw(viewer, doctor, note);
          return NotesPage.path(doctor);
        });
  }

  @GetMapping(NOTES + "/{note}/fil")
  ResponseEntity<Resource> file(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable NoteId note,
      HttpServletResponse response) {
    return notes.open(viewer, doctor, note).answer(response);
  }

  private NotesPage page(
      Viewer.Clinician viewer, PersonId doctor, NoteForm form, Problems problems) {
    var file = notes.read(viewer, doctor);
    List<Page> parts =
        beside.orderedStream().map(it -> it.of(file.record())).flatMap(Optional::stream).toList();
    return new NotesPage(file, viewer.id(), parts, form, problems);
  }
}
