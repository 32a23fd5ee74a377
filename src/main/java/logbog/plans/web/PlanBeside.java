package logbog.plans.web;

import java.util.Optional;
import logbog.declarations.Beside;
import logbog.declarations.DeclarationFile;
import logbog.people.Viewer;
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

  PlanBeside(Plans plans) {
    this.plans = plans;
  }

  @Override
  public Optional<Page> of(Viewer viewer, DeclarationFile file) {
    if (file.filling() == null) {
      return Optional.empty();
    }
    return plans
        .course(file.declaration().id())
        .map(course -> new PlanPart(course, answer(viewer, file)));
  }

  private @Nullable String answer(Viewer viewer, DeclarationFile file) {
    return viewer instanceof Viewer.Office office && plans.opensTo(office, file.declaration().id())
        ? "/home/erklaeringer/" + file.declaration().id() + "/uddannelsesplan"
        : null;
  }
}
