package logbog.notes.web;

import java.util.function.Consumer;
import logbog.notes.Reflection;
import logbog.notes.ReflectionId;
import logbog.notes.Reflections;
import logbog.people.Viewer;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own reflections, which nobody else can read. */
@Controller
@RequestMapping(ReflectionsPage.PATH)
class ReflectionsController {

  private final Reflections reflections;

  ReflectionsController(Reflections reflections) {
    this.reflections = reflections;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Viewer.Clinician viewer) {
    return Pages.show(page(viewer, null, "", Problems.none()));
  }

  @PostMapping
  ModelAndView write(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @RequestParam(required = false) @Nullable String words,
      Once once) {
    return keep(viewer, null, words, once, read -> reflections.write(viewer, read));
  }

  @GetMapping("/{reflection}")
  ModelAndView open(
      @AuthenticationPrincipal Viewer.Clinician viewer, @PathVariable ReflectionId reflection) {
    var known = reflections.get(viewer, reflection);
    return Pages.show(page(viewer, known, known.words(), Problems.none()));
  }

  @PostMapping("/{reflection}")
  ModelAndView change(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable ReflectionId reflection,
      @RequestParam(required = false) @Nullable String words,
      Once once) {
    var known = reflections.get(viewer, reflection);
    return keep(viewer, known, words, once, read -> reflections.change(viewer, reflection, read));
  }

  @PostMapping("/{reflection}/sletning")
  ModelAndView remove(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable ReflectionId reflection,
      Once once) {
    return once.goTo(
        () -> {
          reflections.remove(viewer, reflection);
          return ReflectionsPage.PATH;
        });
  }

  private ModelAndView keep(
      Viewer.Clinician viewer,
      @Nullable Reflection changing,
      @Nullable String words,
      Once once,
      Consumer<String> act) {
    var typed = new Typed();
    var read = typed.text("words", words, Reflections.LONGEST);
    if (!typed.ok()) {
      return Pages.rejected(page(viewer, changing, words == null ? "" : words, typed.problems()));
    }
    return once.goTo(
        () -> {
          act.accept(read);
          return ReflectionsPage.PATH;
        });
  }

  private ReflectionsPage page(
      Viewer.Clinician viewer, @Nullable Reflection changing, String words, Problems problems) {
    return new ReflectionsPage(reflections.of(viewer), changing, words, problems);
  }
}
