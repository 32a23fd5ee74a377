package logbog.posts;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import org.jspecify.annotations.Nullable;

/** A secretariat published which competence belongs to which element. */
record RegionalProgrammePublished(UUID subject, Actor actor, Map<String, String> details)
    implements Traced {

  @Override
  public @Nullable UUID learner() {
    return null;
  }
}
