package logbog.plans.web;

import java.util.Optional;
import logbog.declarations.Beside;
import logbog.declarations.DeclarationFile;
import logbog.people.Viewer;
import logbog.plans.PlanCourse;
import logbog.plans.PlanPapers;
import logbog.plans.Plans;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets apprentice, company and school see that the question was read and answered (V15). */
@Component
@Order(40)
class PlanBeside implements Beside {

  private final Plans plans;
  private final PlanPapers papers;

  PlanBeside(Plans plans, PlanPapers papers) {
    this.plans = plans;
    this.papers = papers;
  }

  @Override
  public Optional<Page> of(Viewer viewer, DeclarationFile file) {
    if (file.filling() == null) {
      return Optional.empty();
    }
    return plans
        .course(file.declaration().id())
        .map(course -> new PlanPart(course, answer(viewer, file), files(viewer, file, course)));
  }

  /** Whether a file may be opened is asked only where there is one. */
  private @Nullable String files(Viewer viewer, DeclarationFile file, PlanCourse course) {
    if (course.answers().stream().allMatch(answer -> answer.file() == null)) {
      return null;
    }
    var id = file.declaration().id();
    return switch (viewer) {
      case Viewer.Member member -> "/erklaeringer/" + id + "/uddannelsesplan";
      case Viewer.Office office -> papers.openTo(office, id) ? PlanPage.path(id) : null;
      case Viewer.Clinician _ -> null;
    };
  }

  private @Nullable String answer(Viewer viewer, DeclarationFile file) {
    return viewer instanceof Viewer.Office office && plans.opensTo(office, file.declaration().id())
        ? PlanPage.path(file.declaration().id())
        : null;
  }
}
