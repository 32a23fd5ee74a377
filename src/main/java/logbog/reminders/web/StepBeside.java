package logbog.reminders.web;

import java.util.List;
import java.util.Optional;
import logbog.declarations.Beside;
import logbog.declarations.DeclarationFile;
import logbog.declarations.Invitation;
import logbog.people.Viewer;
import logbog.reminders.Leaves;
import logbog.reminders.NextSteps;
import logbog.web.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the page of an open declaration what happens next by itself. */
@Component
@Order(10)
class StepBeside implements Beside {

  private final NextSteps steps;
  private final Leaves leaves;

  StepBeside(NextSteps steps, Leaves leaves) {
    this.steps = steps;
    this.leaves = leaves;
  }

  /** An office is shown no invitations, and so nobody's absence. */
  @Override
  public Optional<Page> of(Viewer viewer, DeclarationFile file) {
    if (!file.declaration().status().open()) {
      return Optional.empty();
    }
    var id = file.declaration().id().value();
    var trainers =
        file.invitations().stream().filter(Invitation::open).map(Invitation::address).toList();
    return Optional.of(
        new StepPart(steps.past(id), steps.of(List.of(id)).get(id), leaves.among(trainers)));
  }
}
