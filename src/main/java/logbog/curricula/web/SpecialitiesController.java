package logbog.curricula.web;

import logbog.curricula.Curricula;
import logbog.web.NotFound;
import logbog.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where anyone sees which specialities are here since when, and reads what they ask. */
@Controller
class SpecialitiesController {

  private final Curricula curricula;

  SpecialitiesController(Curricula curricula) {
    this.curricula = curricula;
  }

  @GetMapping("/specialer")
  ModelAndView list() {
    return Pages.show(SpecialitiesPage.of(curricula.specialities(), curricula.all()));
  }

  @GetMapping("/specialer/{curriculum}")
  ModelAndView read(@PathVariable("curriculum") String key) {
    var edition = curricula.named(key).orElseThrow(NotFound::new);
    var speciality = edition.speciality();
    return Pages.show(
        new CurriculumPage(
            edition, speciality == null ? null : curricula.speciality(speciality).orElseThrow()));
  }
}
