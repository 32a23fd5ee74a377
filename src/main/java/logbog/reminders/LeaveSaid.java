package logbog.reminders;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import org.jspecify.annotations.Nullable;

/** Somebody said until when they are away, and perhaps who stands in. */
record LeaveSaid(UUID subject, Actor actor, Map<String, String> details) implements Traced {

  @Override
  public @Nullable UUID learner() {
    return null;
  }
}
