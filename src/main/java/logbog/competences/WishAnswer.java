package logbog.competences;

import java.time.Instant;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The one answer a wish gets. It never changes.
 *
 * @param name whoever gave it, as they were then
 * @param supervisor who was created or found
 * @param because why not; empty otherwise
 */
public record WishAnswer(
    What what,
    PersonId by,
    String name,
    Instant at,
    @Nullable PersonId supervisor,
    String because) {

  public boolean created() {
    return what == What.CREATED;
  }

  /** Which answer it was. */
  public enum What {
    CREATED,
    DECLINED,
    WITHDRAWN
  }
}
