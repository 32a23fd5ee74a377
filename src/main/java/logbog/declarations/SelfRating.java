package logbog.declarations;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an apprentice rates themself before the trainer does (V13).
 *
 * @param levels in the order of the declaration's Sheet; null for a goal not rated
 */
public record SelfRating(List<@Nullable Short> levels, Instant savedAt) {

  public int answered() {
    return (int) levels.stream().filter(Objects::nonNull).count();
  }

  public boolean complete() {
    return answered() == levels.size();
  }
}
