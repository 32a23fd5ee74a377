package logbog.research.web;

import java.time.LocalDate;
import java.util.Optional;
import logbog.curricula.ResearchModuleId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.research.Research;
import logbog.research.ResearchFile;
import logbog.research.ResearchTraining;
import logbog.research.Work;
import logbog.web.NotFound;
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

/** A doctor's research training: hours, dates and modules; the doctor notes what was done when. */
@Controller
@RequestMapping("/logbog/laeger/{doctor}/forskning")
class ResearchController {

  private final Research research;

  ResearchController(Research research) {
    this.research = research;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer, @PathVariable PersonId doctor) {
    return Pages.show(
        new ResearchPage(research.of(viewer, doctor), WorkForm.blank(), Problems.none()));
  }

  @PostMapping("/moduler")
  ModelAndView note(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      WorkForm form,
      Once once) {
    if (!viewer.id().equals(doctor)) {
      throw new NotFound();
    }
    var file = research.of(viewer, doctor);
    var training = Optional.ofNullable(file.training()).orElseThrow(NotFound::new);
    var typed = new Typed();
    var module = module(form, training, typed);
    var work = work(form, file, training, typed);
    return typed.ok()
        ? once.goTo(
            ResearchPage.path(doctor),
            () -> research.note(viewer, module.orElseThrow(), work.orElseThrow()))
        : Pages.rejected(new ResearchPage(file, form, typed.problems()));
  }

  private static Optional<ResearchModuleId> module(
      WorkForm form, ResearchTraining training, Typed typed) {
    var found =
        training.modules().stream()
            .map(it -> it.module().id())
            .filter(it -> it.toString().equals(form.module()))
            .findFirst();
    if (found.isEmpty()) {
      typed.wrong("module", "web.field.missing");
    }
    return found;
  }

  private static Optional<Work> work(
      WorkForm form, ResearchFile file, ResearchTraining training, Typed typed) {
    var begun = past("begun", form.begun(), file.today(), typed, true);
    var ended = past("ended", form.ended(), file.today(), typed, false);
    var words = typed.optionalText("words", form.words(), Research.LONGEST);
    begun
        .filter(it -> it.isBefore(training.post().employedOn()))
        .ifPresent(_ -> typed.wrong("begun", "research.work.before-post"));
    if (begun.isPresent() && ended.isPresent() && ended.get().isBefore(begun.get())) {
      typed.wrong("ended", "research.work.backwards");
    }
    return begun.map(it -> new Work(it, ended.orElse(null), words));
  }

  private static Optional<LocalDate> past(
      String field, String raw, LocalDate today, Typed typed, boolean required) {
    var day = required ? typed.date(field, raw) : typed.optionalDate(field, raw);
    day.filter(it -> it.isAfter(today)).ifPresent(_ -> typed.wrong(field, "research.work.future"));
    return day;
  }
}
