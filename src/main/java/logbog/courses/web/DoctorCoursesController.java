package logbog.courses.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.function.BiConsumer;
import logbog.courses.CourseRuns;
import logbog.courses.DoctorCourses;
import logbog.courses.Papers;
import logbog.courses.RunId;
import logbog.documents.UploadId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.web.NotFound;
import logbog.web.Once;
import logbog.web.Pages;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A doctor's courses, where the doctor signs up and others see how far it has come. */
@Controller
@RequestMapping("/logbog/laeger/{doctor}/kurser")
class DoctorCoursesController {

  private final DoctorCourses courses;
  private final Papers papers;
  private final CourseRuns runs;
  private final Clock clock;

  DoctorCoursesController(DoctorCourses courses, Papers papers, CourseRuns runs, Clock clock) {
    this.courses = courses;
    this.papers = papers;
    this.runs = runs;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer, @PathVariable PersonId doctor) {
    var read = courses.of(viewer, doctor);
    return Pages.show(new DoctorCoursesPage(read.doctor(), read.posts(), clock.instant()));
  }

  @GetMapping("/beviser/{file}")
  ResponseEntity<Resource> paper(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable UploadId file,
      HttpServletResponse response) {
    return papers.open(viewer, doctor, file).answer(response);
  }

  @PostMapping("/{run}/tilmelding")
  ModelAndView signUp(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable RunId run,
      Once once) {
    return own(viewer, doctor, run, once, runs::signUp);
  }

  @PostMapping("/{run}/afmelding")
  ModelAndView signOff(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable RunId run,
      Once once) {
    return own(viewer, doctor, run, once, runs::signOff);
  }

  private static ModelAndView own(
      Viewer.Clinician viewer,
      PersonId doctor,
      RunId run,
      Once once,
      BiConsumer<Viewer.Clinician, RunId> act) {
    if (!viewer.id().equals(doctor)) {
      throw new NotFound();
    }
    return once.goTo(
        () -> {
          act.accept(viewer, run);
          return DoctorCoursesPage.path(doctor) + "#tilmelding";
        });
  }
}
