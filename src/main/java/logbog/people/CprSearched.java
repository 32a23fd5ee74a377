package logbog.people;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import org.jspecify.annotations.Nullable;

/**
 * Someone asked whose a number is. The number is not kept, only whom it led to.
 *
 * @param found nobody, where the number is nobody's
 */
record CprSearched(@Nullable PersonId found, PersonId by, Actor actor, GrantId under)
    implements Traced {

  @Override
  public @Nullable UUID learner() {
    return found == null ? null : found.value();
  }

  /** Whoever was found; else whoever asked. */
  @Override
  public UUID subject() {
    return found == null ? by.value() : found.value();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("under", under.toString(), "found", Boolean.toString(found != null));
  }
}
