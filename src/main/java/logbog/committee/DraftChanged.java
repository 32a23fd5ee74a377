package logbog.committee;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import org.jspecify.annotations.Nullable;

/**
 * A member began, changed, discarded or published a draft.
 *
 * @param subject the draft
 * @param what which of it: {@code begun}, {@code discarded}, {@code published}, or the part changed
 */
record DraftChanged(UUID subject, Actor actor, String programme, String what) implements Traced {

  @Override
  public @Nullable UUID learner() {
    return null;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("programme", programme, "what", what);
  }
}
