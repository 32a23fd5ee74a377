package logbog.signin;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.people.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A school or company signed in.
 *
 * @param subject the flow
 * @param by {@code code} or {@code link}
 */
record OfficeSignedIn(UUID subject, Viewer.Office office, String by) implements Traced {

  @Override
  public Actor actor() {
    return office.actor();
  }

  @Override
  public @Nullable UUID learner() {
    return null;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("by", by);
  }
}
