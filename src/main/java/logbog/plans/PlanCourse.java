package logbog.plans;

import java.util.List;
import java.util.Optional;

/**
 * How far the school has come with a question, as all three see it.
 *
 * @param answers the newest first; it holds
 */
public record PlanCourse(List<PlanOpening> openings, List<PlanAnswer> answers) {

  public Optional<PlanAnswer> answer() {
    return answers.stream().findFirst();
  }

  /** Answers that a later one has taken the place of. */
  public List<PlanAnswer> earlier() {
    return answers.stream().skip(1).toList();
  }
}
