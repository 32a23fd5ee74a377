package logbog.plans;

import java.util.List;
import java.util.Optional;
import logbog.declarations.DeclarationId;

/**
 * A stretch of the list of questions, the latest asked first.
 *
 * @param more whether older ones follow
 */
public record PlanTasks(List<PlanTask> tasks, boolean more) {

  public Optional<DeclarationId> last() {
    return more ? Optional.of(tasks.getLast().declaration()) : Optional.empty();
  }

  static PlanTasks of(List<PlanTask> found, int page) {
    return new PlanTasks(found.stream().limit(page).toList(), found.size() > page);
  }
}
