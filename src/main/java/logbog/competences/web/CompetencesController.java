package logbog.competences.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import logbog.competences.Competences;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.posts.DoctorRecord;
import logbog.posts.Post;
import logbog.posts.PostId;
import logbog.web.NotFound;
import logbog.web.Pages;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All competences of a doctor's post: the ring, and the list. */
@Controller
class CompetencesController {

  private final DoctorAccess access;
  private final Competences competences;
  private final Clock clock;

  CompetencesController(DoctorAccess access, Competences competences, Clock clock) {
    this.access = access;
    this.competences = competences;
    this.clock = clock;
  }

  @GetMapping("/logbog/laeger/{doctor}/kompetencer")
  ModelAndView list(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @RequestParam(name = "forloeb", required = false) @Nullable PostId post,
      @RequestParam(name = "efter", defaultValue = "rolle") String by) {
    var record = access.open(viewer, doctor, "kompetencer");
    return Pages.show(
        chosen(record, post)
            .map(it -> CompetencesPage.of(record, viewer.id(), competences.book(it), By.of(by)))
            .orElseGet(() -> CompetencesPage.empty(record, viewer.id())));
  }

  /** The one that was chosen, or that of today. */
  private Optional<Post> chosen(DoctorRecord record, @Nullable PostId id) {
    if (id == null) {
      return record.on(LocalDate.ofInstant(clock.instant(), Shell.DENMARK));
    }
    return Optional.of(
        record.posts().stream()
            .filter(it -> it.id().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new));
  }
}
