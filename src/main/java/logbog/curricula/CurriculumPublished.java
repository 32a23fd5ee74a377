package logbog.curricula;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import org.jspecify.annotations.Nullable;

/** The project lead published an edition from a file. */
record CurriculumPublished(UUID subject, Actor actor, String key) implements Traced {

  @Override
  public @Nullable UUID learner() {
    return null;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("key", key);
  }
}
