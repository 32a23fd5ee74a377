package logbog.posts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element's training plan as the viewer may see it.
 *
 * @param sent the newest first; it holds
 * @param draft what the doctor is writing; empty for everyone else
 * @param savedAt when that was kept
 * @param receivers whom the next one sent goes to, by name
 */
public record PlanFile(
    OpenedElement opened,
    List<TrainingPlan> sent,
    String draft,
    @Nullable Instant savedAt,
    List<String> receivers) {

  public Optional<TrainingPlan> plan() {
    return sent.stream().findFirst();
  }

  public List<TrainingPlan> earlier() {
    return sent.stream().skip(1).toList();
  }
}
