package logbog.declarations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the trainers of one declaration have answered so far, together.
 *
 * @param levels in the order of the Sheet's goals; null where not answered yet
 * @param authors who answered each goal
 * @param unchanged which levels were accepted as unchanged from last time
 * @param wordAuthors who wrote each answer in words, by its field name
 * @param savedAt when last saved; null before the first answer
 * @param version counts the saves
 */
public record Draft(
    List<@Nullable Short> levels,
    List<@Nullable InvitationId> authors,
    List<Boolean> unchanged,
    Words words,
    Map<String, InvitationId> wordAuthors,
    @Nullable Instant savedAt,
    int version) {

  public int answered() {
    return (int) levels.stream().filter(Objects::nonNull).count();
  }
}
